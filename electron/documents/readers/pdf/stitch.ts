import type { CellDraft, Draft, RowDraft, TableDraft, TextDraft } from './draft.ts'
import { isBlank, isNote, sameColumns } from './draft.ts'
import { goesOn, type Paragraph } from './paragraph.ts'
import { type CellPlace, placesIn } from './row-columns.ts'

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

/** Some files tag the head again on each page. */
const withoutHeadOf = (before: TableDraft, after: TableDraft): TableDraft => ({
  ...after,
  rows: after.rows.map((row, index) => {
    const head = before.rows[index]
    const isAgain = row.header && !isBlank(row) && head !== undefined && printed(head) === printed(row)
    return isAgain ? { ...row, cells: row.cells.map((cell) => ({ ...cell, paragraphs: [] })) } : row
  }),
})

/** pdf.js gives every row of a tagged table on each of its pages, those of other pages empty: rows match by number. */
const joinTagged = (before: TableDraft, next: TableDraft): TableDraft | undefined => {
  const after = withoutHeadOf(before, next)
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

type Pair = { readonly place: CellPlace; readonly before: CellDraft; readonly after: CellDraft }

/** The cells of a page's first row, each with the cell of the page before that stands above it. */
const pairsOf = (rows: readonly RowDraft[], after: RowDraft): readonly Pair[] | undefined => {
  const above = placesIn(rows).at(-1) ?? []
  const below = placesIn([{ ...after, cells: after.cells.map((cell) => ({ ...cell, rowSpan: 1 })) }])[0] ?? []
  if (above.length !== below.length) return undefined
  const pairs = after.cells.map((cell, at): Pair | undefined => {
    const place = above[below.findIndex((found) => found.at === at)]
    const before = place === undefined ? undefined : rows[place.row]?.cells[place.at]
    return place === undefined || before === undefined ? undefined : { place, before, after: cell }
  })
  return pairs.every((pair) => pair !== undefined) ? pairs : undefined
}

const isFilled = (cell: CellDraft): boolean => cell.paragraphs.length > 0

/** Whether the first row on a page is the rest of the last row on the page before. */
const isRest = (pairs: readonly Pair[], open: boolean): boolean => {
  const flows = pairs.flatMap(({ before, after }) => {
    const [a, b] = [before.paragraphs.at(-1), after.paragraphs[0]]
    return a === undefined || b === undefined ? [] : [{ a, b, on: goesOn(a, b) }]
  })
  if (flows.some(({ b, on }) => on && /^\p{Ll}/u.test(b.lines[0]?.text ?? ''))) return true
  const [first] = pairs
  const leadEmpty = first !== undefined && !isFilled(first.after) && isFilled(first.before)
  if (flows.length === 0) return open || leadEmpty
  // All cells of a row are seldom so long that each is cut; short ones ("On track") only look as if they went on.
  if (pairs.length > 2 && pairs.every(({ after }, at) => isFilled(after) || (at === 0 && leadEmpty)))
    return false
  const isLong = flows.some(({ a }) => a.lines.length > 1)
  if (flows.every(({ on }) => on) && (open || isLong)) return true
  return leadEmpty || (open && flows.some(({ on }) => on))
}

/** Merged over rows of both pages: nothing closes it at the foot of the one, nothing is in it on the other. */
const isSpanned = ({ before, after }: Pair): boolean =>
  before.open === true && isFilled(before) && !isFilled(after)

const without = (row: RowDraft, pairs: readonly Pair[]): RowDraft => ({
  ...row,
  cells: row.cells.filter((cell) => !pairs.some(({ after }) => after === cell)),
})

/** The rows with the rest of the last of them; `more`: rows by which merged cells go on. */
const withRest = (rows: readonly RowDraft[], pairs: readonly Pair[], more = 0): readonly RowDraft[] => {
  const added = new Map(pairs.map(({ place, after }) => [`${place.row},${place.at}`, after]))
  return rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, at) => {
      const after = added.get(`${index},${at}`)
      if (after === undefined) return cell
      return { ...joinCells(cell, after), rowSpan: cell.rowSpan + after.rowSpan - 1 + more }
    }),
  }))
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
  const pairs = last.header ? undefined : pairsOf(filled, first)
  const isAtTop = blankAtTop === 0 || after.columns === 'tagged'
  const isJoined = isAtTop && pairs !== undefined && isRest(pairs, before.open ?? false)
  const spanned = before.open === true || !isAtTop ? [] : (pairs?.filter(isSpanned) ?? [])
  const rows = isJoined
    ? [...withRest(filled, pairs), ...others]
    : [...withRest(filled, spanned, 1), without(first, spanned), ...others]
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
