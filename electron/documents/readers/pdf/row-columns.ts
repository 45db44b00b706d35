import type { RowDraft } from './draft.ts'

/** A cell by its place: row and position in the row, 0-based. */
export type CellPlace = { readonly row: number; readonly at: number }

/** For each row, the cell that stands in each column: its own, or one merged down from above or across. */
export const placesIn = (rows: readonly RowDraft[]): readonly (readonly CellPlace[])[] => {
  const grid: CellPlace[][] = rows.map(() => [])
  rows.forEach(({ cells }, row) => {
    let column = 0
    cells.forEach((cell, at) => {
      while (grid[row]?.[column] !== undefined) column += 1
      for (let down = row; down < Math.min(rows.length, row + cell.rowSpan); down += 1)
        for (let across = column; across < column + cell.colSpan; across += 1) {
          const line = grid[down]
          if (line !== undefined) line[across] ??= { row, at }
        }
      column += cell.colSpan
    })
  })
  return grid
}
