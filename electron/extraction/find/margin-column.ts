import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { doerAt, isDoer } from '../fields/doer.ts'
import { isTaskVerb } from '../fields/task-verbs.ts'
import type { Passage } from '../paper/passage.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { roleOf } from '../tables/headings.ts'
import { decidedIn } from './decision-words.ts'
import { actionsGroup, decisionsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { inMinutes, isMuted } from './muted.ts'
import { taskIn } from './task.ts'

const isTask = /\b(?:would|will|should|shall|needs? to|to be|agreed|asked to|to (?!the\b|a\b|be\b)[a-z]+)\b/

const imperative = (words: string): boolean =>
  isTaskVerb(/^[A-Z][a-z]+(?= [a-z£\d]|\.?$)/.exec(words)?.[0].toLowerCase() ?? '')

/** "Gate: get three prices.": a title and what to do. */
const underTitle = (words: string): boolean =>
  isTaskVerb(/^[A-Z][^.:;]{1,40}: ([a-z]+)(?= )/.exec(words)?.[1] ?? '')

/** What people said, felt or feared, and what things will cost, is no task of whoever stands beside it. */
const tale =
  /\b(?:felt|said|thought|hoped|feared|reported|explained|wondered|concerned|unlikely)\b|\b(?:will|would) (?:not|have|cost|be (?:a|an|the)|run|last|mean)\b/

type Column = {
  readonly cell: number
  /** Its first row is its heading. */
  readonly headed: boolean
}

const headedColumn = (rows: readonly (readonly Passage[])[]): Column | null => {
  const last = rows[0]?.at(-1)
  if (last?.cell === undefined || last.cell === 0 || last.row !== 0) return null
  const role = roleOf(last.text)
  // Rows may have a cell more than their headings, for the number of the minute.
  const farthest = rows.slice(1).flatMap((row) => {
    const end = row.at(-1)
    return end?.cell !== undefined && end.cell > (last.cell ?? 0) && isDoer(end.text) ? [end.cell] : []
  })
  // "By" over initials is who, though elsewhere it is when.
  return role === 'owner' || role === 'action' || /^by$/i.test(last.text)
    ? { cell: farthest[0] ?? last.cell, headed: true }
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

type Beside = { readonly passage: Passage; readonly start: number; readonly end: number }

const wordsOf = ({ passage, start, end }: Beside): string => passage.text.slice(start, end)

/** "Agnes Rae agreed to ask", "T Purdie to mend": in such a row a name without a title is one of those present. */
const named =
  /^(?:[A-Z][\w.’'-]* ){1,3}(?:to|will|(?:has |have |had )?(?:agreed|offered|undertook|undertaken|volunteered|promised) to) (?:also )?([a-z-]+)/

/** "Everyone on the list to be written to": what is to be done, told of nobody. */
const toBeDone = /^(?:[A-Z][^.;:]{2,90}? to|To) be [a-z]+\b/
const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|should|sa(?:id|ys)|reported|needs?|ought|due|hoped)\b/

const givesTask = (words: string): boolean =>
  imperative(words) ||
  underTitle(words) ||
  (toBeDone.test(words) && !finite.test(toBeDone.exec(words)?.[0] ?? '')) ||
  isTaskVerb(named.exec(words)?.[1] ?? '') ||
  taskIn(words, '') !== null

/** True where initials in the margin are those of whom the sentence gives the task to: "NM", "Cllr MacVicar to find out". */
const isOf = (initials: string, words: string): boolean => {
  const name = doerAt(words)?.name ?? named.exec(words)?.[0].replace(/ (?:to|will|agreed|offered)\b.*/, '')
  const surname = /([A-Z])[\w’'-]*$/.exec(name ?? '')?.[1]
  return /^[A-Z]{2,3}$/.test(initials) && surname !== undefined && initials.endsWith(surname)
}

/**
 * What each doer in the margin is to do: the tasks beside them in their order where they are as many, else the task
 * that names the doer, else the last. Where nothing beside gives a task, the decision; failing that, what will be done.
 */
const tasksFor = (
  doers: readonly Passage[],
  sentences: readonly Beside[],
): readonly (Beside | undefined)[] => {
  const tasks = sentences.filter((one) => decidedIn(wordsOf(one)) === null && givesTask(wordsOf(one)))
  if (tasks.length > 0 && tasks.length === doers.length) return tasks
  const decided = sentences.filter((one) => decidedIn(wordsOf(one)) !== null)
  const last =
    (tasks.length > 0 ? tasks : decided).at(-1) ??
    sentences.findLast((one) => isTask.test(wordsOf(one)) && !tale.test(wordsOf(one)))
  return doers.map(({ text }) => tasks.find((one) => isOf(text, wordsOf(one))) ?? last)
}

/** What a row tells that is nobody's to do. */
const noTask =
  /\b(?:apolog(?:y|ies)|present|next meeting|meeting (?:closed|ended)|minutes of (?:the )?(?:last|previous)|noted|thank(?:s|ed))\b/i

/** Under "Action by" whoever stands beside a row has something to do with what it says last. */
const lastSaid = (doers: readonly Passage[], sentences: readonly Beside[]): Beside | undefined => {
  const last = sentences.at(-1)
  return last === undefined ||
    doers.length !== 1 ||
    sentences.some((one) => noTask.test(wordsOf(one))) ||
    tale.test(wordsOf(last)) ||
    wordsOf(last).split(' ').length < 4
    ? undefined
    : last
}

/** Minutes set as a table with doers in the margin, each beside what he or she is to do. */
export const marginColumn: Extractor = (reading) => {
  const columns = marginColumns(reading.passages)
  if (columns.size === 0) return []
  const inRows = Map.groupBy(
    reading.passages.filter(({ row, block }) => row !== undefined && columns.has(block)),
    ({ block, row }) => `${block}/${row}`,
  )
  const drafts: (Draft | null)[] = []
  for (const passages of inRows.values()) {
    const [first] = passages
    const column = first === undefined ? undefined : columns.get(first.block)
    if (first === undefined || column === undefined || (first.row === 0 && column.headed)) continue
    const doers = passages.filter(({ cell, text }) => cell === column.cell && isDoer(text))
    const sentences = passages
      .filter(({ cell }) => cell !== column.cell)
      .flatMap((passage) => sentencesOf(passage.text).map((span) => ({ passage, ...span })))
    const given = tasksFor(doers, sentences)
    const all =
      column.headed && given.every((one) => one === undefined) ? [lastSaid(doers, sentences)] : given
    for (const [index, task] of all.entries()) {
      const owner = doers[index]?.text
      const setting = task === undefined ? undefined : reading.settings[task.passage.at]
      if (owner === undefined || task === undefined || setting === undefined) continue
      if (!inMinutes(setting) || isMuted(setting)) continue
      const decided = decidedIn(wordsOf(task)) !== null
      drafts.push(
        item(reading, {
          type: decided ? 'resolution' : 'action',
          rule: 'margin-column/doer-beside-task',
          fired: owner,
          confidence: 0.75,
          group: decided ? decisionsGroup(reading, setting.part) : actionsGroup(reading, setting.part),
          number: setting.number,
          places: [placeIn(task.passage, task.start, task.end)],
          page: task.passage.page,
          owner,
        }),
      )
    }
  }
  return present(drafts)
}
