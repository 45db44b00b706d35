import type { Draft, Extractor, Group } from '../draft.ts'
import { datesIn } from '../fields/stated-date.ts'
import { statusIn } from '../fields/status.ts'
import { folded } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import type { GridRow } from '../tables/grid.ts'
import type { Role } from '../tables/headings.ts'
import { bodyOf, type Cells, cellsOf, headingsOf } from '../tables/row-cells.ts'
import type { RowTable } from '../tables/row-table.ts'
import { type Statement, withMore } from './commentary.ts'
import { labelledParts } from './inline-labels.ts'
import { originOf } from './row-origin.ts'
import { rowDraft, statementsOf } from './tracked-row.ts'
import { trackerGroup } from './tracker-group.ts'

type ItemRole = 'recommendation' | 'action'

/** A title inside a table names the meeting or the review of the rows below it. */
const titled = (group: Group, row: GridRow): Group => {
  const title = folded(row.cells.find((cell) => cell !== null && cell.text !== '')?.text ?? '')
  const date = datesIn(title)[0]?.date
  if (title.length > 160) return group
  if (date !== undefined && title.length < 60) return { ...group, date }
  return /\b(?:review|inquiry|investigation|task (?:and finish )?group|scrutiny of)\b/i.test(title) &&
    group.stage !== 'actions'
    ? { ...group, review: title }
    : group
}

/** Words over the whole width after an item are about it where a label says so, or where nothing else could hold them. */
const belowItem = (row: GridRow, roles: readonly Role[]): readonly Statement[] => {
  const cell = row.cells.find((one) => one !== null && one.origin && one.text !== '')
  if (cell === null || cell === undefined) return []
  const parts = labelledParts(cell.text).filter(
    ({ role, start, end }) => role !== 'owner' && role !== 'due' && end > start,
  )
  const [first] = parts
  const at = (start: number, end: number) => ({
    ...cell.place,
    start: cell.place.start + start,
    end: cell.place.start + end,
  })
  if (first !== undefined && first.start - first.label.length < 6)
    return parts.map(({ label, start, end }) => ({
      text: cell.text.slice(start, end),
      heading: label,
      place: at(start, end),
      page: row.page,
    }))
  const couldHold = roles.some((role) => role === 'commentary' || role === 'answer')
  return row.title && !couldHold && /[.!?]$/.test(cell.text)
    ? [{ text: cell.text, heading: '', place: cell.place, page: row.page }]
    : []
}

/** A milestone under an action: what became of it is told with its name. */
const milestonesOf = (cells: Cells, said: readonly Statement[]): readonly Statement[] => {
  const [milestone] = cells('milestone').filter(({ origin }) => origin)
  return milestone === undefined
    ? said
    : said.map((statement) => ({ ...statement, text: `${folded(milestone.text)}: ${statement.text}` }))
}

/** Commentary of a row that has no item of its own belongs to the item above it. */
const extended = (draft: Draft, cells: Cells, itemRole: ItemRole, roles: readonly Role[]): Draft => {
  const fresh: Cells = (...roles) => cells(...roles).filter(({ origin }) => origin)
  const more = milestonesOf(fresh, statementsOf(fresh, itemRole, roles))
  const [due] = fresh('milestone').length > 0 ? fresh('due') : []
  const longer = withMore(draft, more)
  return due === undefined
    ? longer
    : { ...longer, due: folded(due.text), dueDate: datesIn(due.text)[0]?.date ?? null }
}

const suggestedAnew = (draft: Draft): Draft => {
  const suggested =
    draft.suggested === undefined && draft.commentary !== null ? statusIn(draft.commentary) : null
  return suggested === null ? draft : { ...draft, suggested }
}

/** Row by row: an item, or more about the item before it. */
const draftsOf = (reading: Reading, table: RowTable, group: Group, itemRole: ItemRole, fired: string) => {
  const drafts: Draft[] = []
  let under = group
  const origin = originOf(table, itemRole)
  for (const row of bodyOf(table)) {
    const last = drafts.at(-1)
    const below = last === undefined ? [] : belowItem(row, table.columns.roles)
    if (last !== undefined && below.length > 0) {
      drafts[drafts.length - 1] = suggestedAnew(withMore(last, below))
      continue
    }
    if (row.title) {
      under = titled(under, row)
      continue
    }
    // A row that does not say goes on with the review of the row above.
    if (origin !== null) under = origin(row, under)
    const cells = cellsOf(table, row)
    const draft = rowDraft(reading, under, itemRole, cells, table.columns.roles, fired)
    if (draft !== null) drafts.push(draft)
    else if (last !== undefined)
      drafts[drafts.length - 1] = extended(last, cells, itemRole, table.columns.roles)
  }
  return { drafts, under }
}

/** Rows of revisit tables, trackers, action plans and audit follow-ups, whatever they call their columns. */
export const trackedTables: Extractor = (reading) => {
  const found: Draft[] = []
  let group: Group | null = null
  for (const table of reading.tables) {
    if (table.kind !== 'tracker') continue
    const itemRole = table.columns.roles.includes('recommendation') ? 'recommendation' : 'action'
    if (group === null || !table.continues) group = trackerGroup(reading, table, itemRole)
    const { drafts, under } = draftsOf(reading, table, group, itemRole, headingsOf(table))
    found.push(...drafts)
    group = under
  }
  return found
}
