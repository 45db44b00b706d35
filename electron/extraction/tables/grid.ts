import type { Row, TableBlock } from '../../../shared/model/source-document.ts'

/** Where a cell's words stand: in a block, or in a cell of a table block; offsets are in that text. */
export type CellPlace = {
  readonly block: number
  readonly row?: number
  readonly cell?: number
  readonly start: number
  readonly end: number
}

/** A cell of the table laid out as a grid: spanned places repeat the cell, `origin` only where it is printed. */
export type GridCell = {
  readonly text: string
  readonly place: CellPlace
  readonly origin: boolean
  /** Spans several columns, as a heading over others does. */
  readonly wide: boolean
  /** The label that the paper's reader took off the words; a table's cell keeps its own in the text. */
  readonly label?: string
}
export type GridRow = {
  readonly cells: readonly (GridCell | null)[]
  readonly header: boolean
  readonly page: number | null
  /** One cell over the whole width: a group's title inside the table, or words about the row before. */
  readonly title: boolean
}

const widest = 60

/** One cell over the whole width, or a short text with nothing beside it. */
const isTitle = (row: Row, width: number): boolean => {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '')
  const [only] = filled
  if (width < 2 || filled.length !== 1 || only === undefined) return false
  return (
    row.cells.length === 1 ||
    only.colSpan >= width ||
    (width > 2 && only === row.cells[0] && only.text.length < 60 && !/^\d+\W?\s*$/.test(only.text))
  )
}

/** The table with row and column spans laid out, so that a column means the same in every row. */
export const gridOf = (table: TableBlock): readonly GridRow[] => {
  const open = new Map<number, { readonly cell: GridCell; readonly left: number }>()
  return table.rows.map((row, rowIndex) => {
    const cells: (GridCell | null)[] = []
    const carry = () => {
      for (
        let held = open.get(cells.length);
        held !== undefined && cells.length < widest;
        held = open.get(cells.length)
      ) {
        if (held.left > 1) open.set(cells.length, { cell: held.cell, left: held.left - 1 })
        else open.delete(cells.length)
        cells.push({ ...held.cell, origin: false })
      }
    }
    row.cells.forEach((cell, cellIndex) => {
      carry()
      const text = cell.text.trim()
      const start = cell.text.length - cell.text.trimStart().length
      const printed: GridCell = {
        text,
        place: { block: table.index, row: rowIndex, cell: cellIndex, start, end: start + text.length },
        origin: true,
        wide: cell.colSpan > 1,
      }
      for (let span = 0; span < cell.colSpan && cells.length < widest; span += 1) {
        if (cell.rowSpan > 1) open.set(cells.length, { cell: printed, left: cell.rowSpan - 1 })
        cells.push(span === 0 ? printed : { ...printed, origin: false })
      }
    })
    carry()
    return { cells, header: row.header, page: row.page, title: isTitle(row, cells.length) }
  })
}
