import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { isDoer } from '../fields/doer.ts'
import { isTaskVerb } from '../fields/task-verbs.ts'
import type { Passage } from '../paper/passage.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { roleOf } from '../tables/headings.ts'
import { decidedIn } from './decision-words.ts'
import { actionsGroup, decisionsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { inMinutes, isMuted } from './muted.ts'

const isTask = /\b(?:would|will|should|shall|needs? to|to be|agreed|asked to|to (?!the\b|a\b|be\b)[a-z]+)\b/

const imperative = (words: string): boolean =>
  isTaskVerb(/^[A-Z][a-z]+(?= [a-z£\d])/.exec(words)?.[0].toLowerCase() ?? '')

type Column = {
  readonly cell: number
  /** Its first row is its heading. */
  readonly headed: boolean
}

const headedColumn = (rows: readonly (readonly Passage[])[]): Column | null => {
  const last = rows[0]?.at(-1)
  if (last?.cell === undefined || last.cell === 0 || last.row !== 0) return null
  const role = roleOf(last.text)
  // "By" over initials is who, though elsewhere it is when.
  return role === 'owner' || role === 'action' || /^by$/i.test(last.text)
    ? { cell: last.cell, headed: true }
    : null
}

/** Without headings: in most rows the last cell is a doer, and another says in the imperative what to do. */
const bareColumn = (rows: readonly (readonly Passage[])[]): Column | null => {
  const cell = rows[0]?.at(-1)?.cell
  const tasks = rows.filter(
    (row) =>
      row.at(-1)?.cell === cell && isDoer(row.at(-1)?.text ?? '') && row.some(({ text }) => imperative(text)),
  )
  return cell === undefined || cell === 0 || tasks.length * 2 <= rows.length ? null : { cell, headed: false }
}

/** Tables of minutes whose last column says who does what stands beside it: block to that column. */
const marginColumns = (passages: readonly Passage[]): ReadonlyMap<number, Column> => {
  const tables = new Map<number, Map<number, Passage[]>>()
  for (const passage of passages) {
    if (passage.row === undefined || passage.text === '') continue
    const rows = tables.get(passage.block) ?? new Map<number, Passage[]>()
    tables.set(passage.block, rows)
    const row = rows.get(passage.row)
    if (row === undefined) rows.set(passage.row, [passage])
    else row.push(passage)
  }
  return new Map(
    [...tables].flatMap(([block, byRow]): readonly (readonly [number, Column])[] => {
      const rows = [...byRow.values()]
      const column = bareColumn(rows) ?? headedColumn(rows)
      return column === null ? [] : [[block, column]]
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
      (owner.row === 0 && columns.get(owner.block)?.headed !== false) ||
      columns.get(owner.block)?.cell !== owner.cell ||
      !isDoer(owner.text)
    )
      continue
    const beside = reading.passages.filter(
      ({ block, row, cell }) => block === owner.block && row === owner.row && cell !== owner.cell,
    )
    const sentences = beside.flatMap((passage) =>
      sentencesOf(passage.text).map((span) => ({ passage, ...span })),
    )
    const task = sentences.findLast(({ passage, start, end }) => {
      const words = passage.text.slice(start, end)
      return isTask.test(words) || imperative(words)
    })
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
