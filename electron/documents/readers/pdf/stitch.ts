import type { CellDraft, Draft, RowDraft, TableDraft, TextDraft } from './draft.ts'
import { isBlank } from './draft.ts'
import { goesOn, type Paragraph } from './paragraph.ts'

const joinParagraphs = (before: readonly Paragraph[], after: readonly Paragraph[]): readonly Paragraph[] => {
  const [last, first] = [before.at(-1), after[0]]
  if (last === undefined || first === undefined || !goesOn(last, first)) return [...before, ...after]
  return [...before.slice(0, -1), { ...first, lines: [...last.lines, ...first.lines] }, ...after.slice(1)]
}

const joinCells = (before: CellDraft, after: CellDraft | undefined): CellDraft =>
  after === undefined
    ? before
    : { ...before, paragraphs: joinParagraphs(before.paragraphs, after.paragraphs) }

const leftOf = (cell: CellDraft): number | undefined => cell.paragraphs[0]?.lines[0]?.x

/** Some files leave out cells that are empty on a page: those that are there find their column by place. */
const inColumns = (before: RowDraft, after: RowDraft): readonly (CellDraft | undefined)[] => {
  if (after.cells.length >= before.cells.length) return after.cells
  const columns = before.cells.map((): CellDraft | undefined => undefined)
  for (const cell of after.cells) {
    const distance = (index: number): number => {
      const column = before.cells[index]
      const [own, other] = [leftOf(cell), column === undefined ? undefined : leftOf(column)]
      return own === undefined || other === undefined ? Number.MAX_SAFE_INTEGER : Math.abs(own - other)
    }
    const free = before.cells.map((_, index) => index).filter((index) => columns[index] === undefined)
    const [nearest] = free.toSorted((a, b) => distance(a) - distance(b))
    if (nearest !== undefined) columns[nearest] = cell
  }
  return columns
}

const joinRows = (before: RowDraft, after: RowDraft): RowDraft => {
  if (before.cells.length === 0 || isBlank(before))
    return isBlank(after) && after.cells.length === 0 ? before : after
  const columns = inColumns(before, after)
  return { ...before, cells: before.cells.map((cell, index) => joinCells(cell, columns[index])) }
}

const printed = (row: RowDraft): string =>
  row.cells
    .map((cell) => cell.paragraphs.map(({ lines }) => lines.map((line) => line.text).join(' ')).join(' '))
    .join('|')

const isBlankAt = (table: TableDraft, index: number): boolean => {
  const row = table.rows[index]
  return row === undefined || isBlank(row)
}

const sameWidth = (before: RowDraft, after: RowDraft | undefined): boolean =>
  after !== undefined && after.cells.length <= before.cells.length

/** pdf.js gives every row of a tagged table on each of its pages, those of other pages empty: rows match by number. */
const joinTagged = (before: TableDraft, after: TableDraft): TableDraft | undefined => {
  const lastFilled = before.rows.findLastIndex((row) => !isBlank(row))
  const firstFilled = after.rows.findIndex((row) => !isBlank(row))
  const isSame =
    before.rows.length === after.rows.length &&
    lastFilled <= firstFilled &&
    before.rows.every(
      (row, index) => isBlank(row) || isBlankAt(after, index) || sameWidth(row, after.rows[index]),
    )
  if (!isSame) return undefined
  return { ...before, rows: before.rows.map((row, index) => joinRows(row, after.rows[index] ?? row)) }
}

const headOf = (table: TableDraft): string =>
  table.rows
    .filter((row) => row.header)
    .map(printed)
    .join('||')

/** The same head on the next page: the table goes on, whatever drew it. */
const repeatsHead = (before: TableDraft, after: TableDraft): boolean =>
  headOf(before) !== '' && headOf(before) === headOf(after)

const sameColumns = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((x, index) => Math.abs(x - (b[index] ?? 0)) < 6)

/** Whether the first row on a page is the rest of the last row on the page before. */
const isRest = (before: RowDraft, after: RowDraft, open: boolean): boolean => {
  if (before.cells.length !== after.cells.length || before.header) return false
  const [first] = after.cells
  const pairs = before.cells.map(
    (cell, index) => [cell.paragraphs.at(-1), after.cells[index]?.paragraphs[0]] as const,
  )
  const flows = pairs.flatMap(([a, b]) =>
    a === undefined || b === undefined ? [] : [{ b, on: goesOn(a, b) }],
  )
  if (flows.some(({ b, on }) => on && /^\p{Ll}/u.test(b.lines[0]?.text ?? ''))) return true
  if (flows.length > 0 && flows.every(({ on }) => on)) return true
  const leadEmpty = first?.paragraphs.length === 0 && (before.cells[0]?.paragraphs.length ?? 0) > 0
  return open ? flows.some(({ on }) => on) || leadEmpty || flows.length === 0 : leadEmpty
}

const joinDrawn = (before: TableDraft, after: TableDraft): TableDraft | undefined => {
  const isAligned =
    before.columns !== 'tagged' && after.columns !== 'tagged' && sameColumns(before.columns, after.columns)
  if (!isAligned && !repeatsHead(before, after)) return undefined
  const head = before.rows.filter((row) => row.header)
  const repeats = head.filter((row, index) => {
    const other = after.rows[index]
    return other !== undefined && printed(other) === printed(row)
  }).length
  if (repeats < head.length && after.rows[0]?.header === true) return undefined
  const rest = after.rows.slice(repeats === head.length ? repeats : 0)
  const blankAtTop = rest.findIndex((row) => !isBlank(row))
  const [first, ...others] = rest.slice(Math.max(0, blankAtTop))
  const filled = before.rows.slice(0, before.rows.findLastIndex((row) => !isBlank(row)) + 1)
  const last = filled.at(-1)
  if (first === undefined || last === undefined) return { ...before, open: after.open ?? false }
  const joined = (blankAtTop === 0 || after.columns === 'tagged') && isRest(last, first, before.open ?? false)
  const rows = joined
    ? [...filled.slice(0, -1), joinRows(last, first), ...others]
    : [...filled, first, ...others]
  return { ...before, open: after.open ?? false, rows }
}

const joinTables = (before: TableDraft, after: TableDraft): TableDraft | undefined =>
  (before.columns === 'tagged' && after.columns === 'tagged' ? joinTagged(before, after) : undefined) ??
  joinDrawn(before, after)

const isFlowing = (draft: TextDraft): boolean =>
  draft.role === undefined || draft.role === 'paragraph' || draft.role === 'item'

const joinTexts = (before: TextDraft, after: TextDraft): TextDraft | undefined => {
  const [last, first] = [before.paragraphs.at(-1), after.paragraphs[0]]
  if (last === undefined || first === undefined || after.label !== undefined) return undefined
  if (!isFlowing(before) || !isFlowing(after) || !goesOn(last, first)) return undefined
  return { ...before, paragraphs: joinParagraphs(before.paragraphs, after.paragraphs) }
}

const isNote = (draft: Draft): boolean => draft.kind === 'text' && draft.role === 'note'

const joinDrafts = (before: Draft | undefined, after: Draft): Draft | undefined => {
  if (before?.kind === 'table') return after.kind === 'table' ? joinTables(before, after) : undefined
  return before?.kind === 'text' && after.kind === 'text' ? joinTexts(before, after) : undefined
}

/** Puts pages together: what was cut by the foot of a page or column is one again. Notes at the foot don't stand between. */
export const stitched = (pages: readonly (readonly Draft[])[]): readonly Draft[] => {
  const all: Draft[] = []
  for (const drafts of pages) {
    const firstOfPage = drafts.findIndex((draft) => !isNote(draft))
    drafts.forEach((draft, index) => {
      const at = all.findLastIndex((earlier) => !isNote(earlier))
      const before = all[at]
      const isNext = index === firstOfPage || (draft.kind === 'text' && draft.opens === true)
      const isSameTable = before?.kind === 'table' && draft.kind === 'table' && repeatsHead(before, draft)
      const joined = isNext || isSameTable ? joinDrafts(before, draft) : undefined
      if (joined === undefined) all.push(draft)
      else all[at] = joined
    })
  }
  return all
}
