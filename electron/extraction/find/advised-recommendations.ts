import { advisedSentences } from './advised-sentences.ts'
import type { Draft, Extractor } from '../draft.ts'
import { ownAdviceIn } from '../fields/own-advice.ts'
import { present } from './item.ts'
import { inMinutes, isMuted } from './muted.ts'
import type { Reading } from '../paper/reading.ts'
import type { Setting } from '../paper/settings.ts'

/** "Conclusion", "6. Discussion": where a paper that lists no recommendations says what it comes to. */
const concludes =
  /^(?:\W*[\d.]+\W*)?(?:overall |final |key |main |our )*(?:conclusions?|concluding \w+|discussion|in conclusion|(?:summary|discussion|findings) and conclusions?|conclusions? and discussion)\W*$/i

/** A paper whose writers advise as they go along, and that has no section for it. */
const isAdvising = ({ kind, passages, settings }: Reading): boolean =>
  kind === 'other' &&
  listsNone({ settings }) &&
  passages.some(({ text, at }) => {
    const setting = settings[at]
    return setting !== undefined && setting.rank === null && !isMuted(setting) && ownAdviceIn(text).length > 0
  })

const isUnder = ({ under }: Setting): boolean => concludes.test(under.at(-1) ?? '')

/** A list of what is recommended says it; what leads there only argues for it. */
const listsNone = ({ settings }: Pick<Reading, 'settings'>): boolean =>
  settings.every(({ zone }) => zone !== 'recommendations')

/** "The board should publish a list each month": what a needs assessment or briefing advises in its running text. */
export const advisedRecommendations: Extractor = (reading) => {
  const advising = isAdvising(reading)
  const concluding = reading.kind === 'other' && listsNone(reading)
  const drafts: (Draft | null)[] = []
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (
      setting === undefined ||
      setting.rank !== null ||
      passage.row !== undefined ||
      setting.zone === 'progress' ||
      inMinutes(setting) ||
      isMuted(setting) ||
      !(advising || (concluding && isUnder(setting)))
    )
      continue
    drafts.push(...advisedSentences(reading, passage, 0.7))
  }
  return present(drafts)
}
