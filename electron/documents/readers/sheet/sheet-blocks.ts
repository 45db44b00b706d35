import { ok, type Result } from '../../../../shared/model/result.ts'
import type { Row } from '../../../../shared/model/source-document.ts'
import type { BlockDraft } from '../block-draft.ts'
import { mostCells, tooManyCells } from '../cell-limit.ts'
import { isHeaderRow } from '../header-row.ts'
import { printedText } from '../printed-text.ts'
import { isTitleLike } from '../title-shape.ts'
import type { Grid, GridCell } from './grid.ts'

type Line = { readonly at: number; readonly cells: ReadonlyMap<number, GridCell> }

const wordsOf = ({ cells }: Line): string => [...cells.values()].map(({ text }) => text.trim()).join(' ')

/** The sheet's tables with the lines of words above them: a new one begins at a line alone after an empty row. */
const sections = (lines: readonly Line[], headerRow: number | undefined): Line[][] => {
  const parted: Line[][] = []
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    const next = lines[index + 1]
    const titled = line.cells.size === 1 && (next === undefined || next.at === line.at + 1)
    const apart = previous === undefined || (line.at > previous.at + 1 && titled && line.at !== headerRow)
    const last = parted.at(-1)
    if (apart || last === undefined) parted.push([line])
    else last.push(line)
  }
  return parted
}

const lineBlock = (line: Line, heads: boolean): BlockDraft[] => {
  const words = printedText(wordsOf(line))
  if (words.text === '') return []
  const bold = [...line.cells.values()].every((cell) => cell.bold)
  if (heads && (bold || isTitleLike(words.text))) return [{ kind: 'heading', page: null, level: 2, ...words }]
  return [{ kind: 'paragraph', page: null, ...words, ...(bold ? { bold } : {}) }]
}

/** How many lines at the top are words over the table: all above a header that is known, else those of one cell. */
const leading = (lines: readonly Line[], headerRow: number | undefined): number => {
  const known = lines.findIndex(({ at }) => at === headerRow)
  if (known >= 0) return known
  const first = lines.findIndex(({ cells }) => cells.size > 1)
  return first < 0 ? lines.length : first
}

const plainCell = { text: '', colSpan: 1, rowSpan: 1 }

/** The cells of a table row by row: a merged cell reaches over those rows and columns that are there. */
const spreadCells = (lines: readonly Line[], columns: readonly number[]): Result<Row['cells'][]> => {
  const covered = new Set<string>()
  const rows: Row['cells'][] = []
  for (const { at, cells } of lines) {
    const row: Row['cells'] = []
    for (const column of columns) {
      const cell = cells.get(column)
      if (covered.has(`${at}:${column}`)) continue
      if (cell === undefined || (cell.colSpan === 1 && cell.rowSpan === 1)) {
        row.push(cell === undefined ? plainCell : { ...plainCell, text: cell.text })
        continue
      }
      const across = columns.filter((other) => other >= column && other < column + cell.colSpan)
      const down = lines.filter((other) => other.at >= at && other.at < at + cell.rowSpan)
      for (const line of down) for (const other of across) covered.add(`${line.at}:${other}`)
      if (covered.size > mostCells) return tooManyCells
      row.push({ text: cell.text, colSpan: Math.max(1, across.length), rowSpan: Math.max(1, down.length) })
    }
    rows.push(row)
  }
  return ok(rows)
}

const isBold = (line: Line | undefined): boolean =>
  line !== undefined && line.cells.size > 1 && [...line.cells.values()].every((cell) => cell.bold)

const tableRows = (lines: readonly Line[], headerRow: number | undefined): Result<Row[]> => {
  const columns = [...new Set(lines.flatMap(({ cells }) => [...cells.keys()]))].toSorted((a, b) => a - b)
  if (columns.length * lines.length > mostCells) return tooManyCells
  const spread = spreadCells(lines, columns)
  if (!spread.ok) return spread
  const known = lines.findIndex(({ at }) => at === headerRow)
  const texts = spread.value.map((cells) => cells.map(({ text }) => text))
  const guessed = (isBold(lines[0]) && !isBold(lines[1])) || isHeaderRow(texts) ? 0 : -1
  const header = known < 0 ? guessed : known
  return ok(spread.value.map((cells, at) => ({ page: null, header: at === header, cells })))
}

const sectionBlocks = (lines: readonly Line[], headerRow: number | undefined): Result<BlockDraft[]> => {
  const above = leading(lines, headerRow)
  const table = lines.slice(above)
  const blocks = lines.slice(0, above).flatMap((line, at) => lineBlock(line, at === 0))
  if (table.length === 0) return ok(blocks)
  const rows = tableRows(table, headerRow)
  return rows.ok ? ok([...blocks, { kind: 'table', page: null, rows: rows.value }]) : rows
}

/** The blocks of a sheet: the words above a table as headings and paragraphs, the rest as tables. */
export const sheetBlocks = ({ rows, headerRow }: Grid): Result<BlockDraft[]> => {
  const lines = [...rows]
    .filter(([, cells]) => cells.size > 0)
    .map(([at, cells]) => ({ at, cells: new Map([...cells].toSorted(([a], [b]) => a - b)) }))
    .toSorted((a, b) => a.at - b.at)
  const blocks: BlockDraft[] = []
  for (const section of sections(lines, headerRow)) {
    const read = sectionBlocks(section, headerRow)
    if (!read.ok) return read
    blocks.push(...read.value)
  }
  return ok(blocks)
}
