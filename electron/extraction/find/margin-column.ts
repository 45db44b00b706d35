import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { isDoer } from '../fields/doer.ts'
import type { Passage } from '../paper/passage.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { roleOf } from '../tables/headings.ts'
import { decidedIn } from './decision-words.ts'
import { actionsGroup, decisionsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { inMinutes, isMuted } from './muted.ts'

const isTask = /\b(?:would|will|should|shall|needs? to|to be|agreed|asked to|to (?!the\b|a\b|be\b)[a-z]+)\b/

/** Tables of minutes whose last column is headed "Action" or "By whom": block to the place of that column. */
const marginColumns = (passages: readonly Passage[]): ReadonlyMap<number, number> => {
  const lastOfHead = new Map<number, Passage>()
  for (const passage of passages) if (passage.row === 0) lastOfHead.set(passage.block, passage)
  return new Map(
    [...lastOfHead].flatMap(([block, { cell, text }]): readonly (readonly [number, number])[] => {
      const role = roleOf(text)
      return cell !== undefined && cell > 0 && (role === 'owner' || role === 'action') ? [[block, cell]] : []
    }),
  )
}

/** Minutes set as a table with doers in the margin: the doer's task is the last sentence beside it that gives one. */
export const marginColumn: Extractor = (reading) => {
  const columns = marginColumns(reading.passages)
  const drafts: (Draft | null)[] = []
  for (const owner of columns.size === 0 ? [] : reading.passages) {
    if (
      owner.cell === undefined ||
      owner.row === 0 ||
      columns.get(owner.block) !== owner.cell ||
      !isDoer(owner.text)
    )
      continue
    const beside = reading.passages.filter(
      ({ block, row, cell }) => block === owner.block && row === owner.row && cell !== owner.cell,
    )
    const sentences = beside.flatMap((passage) =>
      sentencesOf(passage.text).map((span) => ({ passage, ...span })),
    )
    const task = sentences.findLast(({ passage, start, end }) => isTask.test(passage.text.slice(start, end)))
    const setting = task === undefined ? undefined : reading.settings[task.passage.at]
    if (task === undefined || setting === undefined || !inMinutes(setting) || isMuted(setting)) continue
    const decided = decidedIn(task.passage.text.slice(task.start, task.end)) !== null
    drafts.push(
      item(reading, {
        type: decided ? 'resolution' : 'action',
        rule: 'margin-column/doer-beside-task',
        fired: owner.text,
        confidence: 0.75,
        group: decided ? decisionsGroup(reading, setting.part) : actionsGroup(reading, setting.part),
        number: setting.number,
        places: [placeIn(task.passage, task.start, task.end)],
        page: task.passage.page,
        owner: owner.text,
      }),
    )
  }
  return present(drafts)
}
