import { cite, type Draft, type Extractor, type Group, type Place, textAt } from '../draft.ts'
import { dueDateOf, dueIn } from '../fields/due.ts'
import { ownerIn } from '../fields/doer.ts'
import { isProcedural } from '../fields/procedural.ts'
import { rationaleIn } from '../fields/rationale.ts'
import { citedNumber, splitLabel } from '../paper/label.ts'
import { folded } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import type { Role } from '../tables/columns.ts'
import type { GridCell, GridRow } from '../tables/grid.ts'
import type { RowTable } from '../tables/row-table.ts'
import { trackerGroup } from './tracker-group.ts'

const blank = /^(?:[-–—.]|n\/?a|none|nil|tbc|tbd)?$/i

type Filled = {
  readonly text: string
  readonly place: Place
  readonly page: number | null
  readonly origin: boolean
}
type Cells = (role: Role) => readonly Filled[]

const cellsOf = (table: RowTable, row: GridRow): Cells => {
  const filled = (cell: GridCell | null | undefined): readonly Filled[] => {
    if (cell === null || cell === undefined || cell.text === '') return []
    const raw = table.block.rows[cell.row]?.cells[cell.cell]?.text ?? ''
    const start = raw.length - raw.trimStart().length
    const place = {
      block: table.block.index,
      row: cell.row,
      cell: cell.cell,
      start,
      end: start + cell.text.length,
    }
    return [{ text: cell.text, place, page: row.page, origin: cell.origin }]
  }
  return (role) =>
    table.columns.roles.flatMap((own, column) => (own === role ? filled(row.cells[column]) : []))
}

/** An answer in a word ("Yes", "In part", "Agreed") is no commentary; one that says more is. */
const says = (text: string): boolean => !blank.test(text) && text.split(/\s+/).length > 3

const commentaryOf = (cells: Cells, itemRole: Role): readonly Filled[] => {
  const progress = cells('commentary').filter(({ text }) => !blank.test(text))
  const answers = cells('answer').filter(({ text }) => says(text))
  const actions = itemRole === 'recommendation' ? cells('action').filter(({ text }) => !blank.test(text)) : []
  const statuses = cells('status').filter(({ text }) => progress.length === 0 && text.split(/\s+/).length > 5)
  return [...answers, ...actions, ...progress, ...statuses]
}

const joined = (cells: readonly Filled[]): string | null =>
  cells.length === 0 ? null : cells.map(({ text }) => folded(text)).join('\n\n')

const draftOf = (
  reading: Reading,
  group: Group,
  itemRole: 'recommendation' | 'action',
  cells: Cells,
): Draft | null => {
  const own = cells(itemRole).find(({ origin }) => origin)
  if (own === undefined || blank.test(own.text)) return null
  const split = splitLabel(own.text)
  const place = { ...own.place, start: own.place.start + (split?.rest ?? 0) }
  const text = folded(textAt(reading.document, place).slice(place.start, place.end))
  if (text === '') return null
  const [number] = cells('number')
  const commentary = commentaryOf(cells, itemRole)
  const owner = cells('owner')
    .map(({ text: name }) => folded(name))
    .filter((name) => !blank.test(name))
  const [due] = cells('due').filter((cell) => !blank.test(cell.text))
  const said = dueIn(text, group.date)
  const [first] = commentary
  const rationale = itemRole === 'recommendation' ? rationaleIn(text) : undefined
  return {
    type: itemRole,
    number:
      split === null || citedNumber(split.label) === null
        ? number === undefined
          ? null
          : citedNumber(folded(number.text))
        : citedNumber(split.label),
    text,
    commentary: joined(commentary),
    owner: owner.length > 0 ? owner.join(', ') : ownerIn(text),
    due: due === undefined ? (said?.due ?? null) : folded(due.text),
    dueDate:
      due === undefined
        ? (said?.dueDate ?? null)
        : dueDateOf(due.text, group.date ?? reading.meetingDate ?? reading.reportDate),
    ...(rationale === undefined ? {} : { rationale }),
    citation: cite(reading.document, place, own.page),
    ...(first === undefined ? {} : { commentaryCitation: cite(reading.document, first.place, first.page) }),
    rule: `tracked-table/${itemRole}-row`,
    fired: '',
    confidence: commentary.length > 0 || number !== undefined || split !== null ? 0.95 : 0.85,
    procedural: isProcedural(text),
    group,
    places: [place, ...commentary.map((cell) => cell.place)],
  }
}

/** Commentary of a row that has no item of its own belongs to the item above it. */
const extended = (draft: Draft, more: readonly Filled[]): Draft => {
  const fresh = more.filter(({ origin }) => origin)
  const [first] = fresh
  if (first === undefined) return draft
  return {
    ...draft,
    commentary: [draft.commentary, joined(fresh)].filter((text) => text !== null).join('\n\n'),
    places: [...draft.places, ...fresh.map((cell) => cell.place)],
  }
}

const sameText = (row: GridRow, headings: readonly string[]): boolean =>
  row.cells.every(
    (cell, column) => (cell?.text ?? '').toLowerCase() === (headings[column] ?? '').toLowerCase(),
  )

/** Rows of revisit tables, trackers, action plans and audit follow-ups, whatever they call their columns. */
export const trackedTables: Extractor = (reading) => {
  const drafts: Draft[] = []
  let group: Group | null = null
  for (const table of reading.tables) {
    if (table.kind !== 'tracker') continue
    const itemRole = table.columns.roles.includes('recommendation') ? 'recommendation' : 'action'
    if (group === null || !table.continues) group = trackerGroup(reading, table, itemRole)
    const fired = table.columns.headings
      .filter((heading) => heading !== '')
      .join(' | ')
      .replace(/\s+/g, ' ')
      .slice(0, 80)
    for (const row of table.rows.slice(table.columns.firstRow)) {
      if (row.title || sameText(row, table.columns.headings)) continue
      const cells = cellsOf(table, row)
      const draft = draftOf(reading, group, itemRole, cells)
      const last = drafts.at(-1)
      if (draft !== null) drafts.push({ ...draft, fired })
      else if (last !== undefined && last.citation.block === table.block.index)
        drafts[drafts.length - 1] = extended(last, commentaryOf(cells, itemRole))
    }
  }
  return drafts
}
