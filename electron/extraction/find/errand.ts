import type { Passage } from '../paper/passage.ts'
import { isBullet } from '../paper/label.ts'
import type { Reading } from '../paper/reading.ts'
import type { Task } from './told-task.ts'

/** What an agenda puts to a meeting is received, considered, noted or approved; these somebody goes and does. */
const runs =
  /^To (?:also |then |again )?((?:re-)?(?:ask|contact|write|obtain|get|chase|order|buy|purchase|ring|phone|telephone|e-?mail|speak|talk|send|remind|find|organise|book|investigate|look into|look at|follow up|check|apply|repair|replace|mend|fix|liaise|print|advertise|reply|respond)) (?!(?:any |all )?(?:questions|items|members|matters)\b)/

const follows = ({ passages, settings }: Reading, { at, label }: Passage): boolean => {
  const above = passages[at - 1]
  return (
    (label === null || isBullet(label)) &&
    settings[at]?.rank === null &&
    above !== undefined &&
    settings[above.at]?.rank === null
  )
}

/** "To ask Mr Orr to cut the hedge": what is to be done about what stands before it, told of nobody; an agenda's item is none. */
export const errand = (
  reading: Reading,
  passage: Passage,
  sentence: string,
  isFirst: boolean,
): Task | null => {
  const match = runs.exec(sentence)
  if (match === null || sentence.length > 240 || sentence.endsWith(':')) return null
  return isFirst && !follows(reading, passage)
    ? null
    : { rule: 'told-action/to-be-done', owner: null, fired: match[0].trim(), confidence: 0.55 }
}
