import { splitLabel } from '../label.ts'
import type { Line } from './line.ts'

/** Words in one column of a table without lines. */
export type Piece = { readonly column: number; readonly line: Line }

type Cells = Line[][]

/** Steps between base lines that are clearly wider than the usual ones part rows; undefined where all are alike. */
const rowStep = (lines: readonly Line[]): number | undefined => {
  const heights = [...new Set(lines.map((line) => Math.round(line.y * 2) / 2))].toSorted((a, b) => a - b)
  const steps = heights.slice(1).map((y, index) => y - (heights[index] ?? y))
  const usual = Math.min(...steps.filter((step) => step > 4))
  return steps.some((step) => step > 1.2 * usual + 0.5) ? 1.2 * usual + 0.5 : undefined
}

/** The stream gives a cell whole, then goes back up to the next cell of the row. */
const isCellByCell = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ line, column }, index) => {
    const before = pieces[index - 1]
    return before !== undefined && column > before.column && line.y < before.line.y - 0.5 * line.size
  })

const beginsByCell = (before: Piece, piece: Piece, lowest: number): boolean => {
  const { size, y } = piece.line
  if (piece.column < before.column) return y > lowest - 0.5 * size
  return piece.column === before.column && piece.column === 0 && y - before.line.y > 1.8 * size
}

const beginsByLine = (before: Piece, piece: Piece, step: number | undefined): boolean => {
  const down = piece.line.y - before.line.y
  if (down < 0.5 * piece.line.size) return false
  if (step !== undefined && down > step) return true
  return piece.column === 0 && (step === undefined || splitLabel(piece.line.text).label !== undefined)
}

/** Sorts the pieces of a table into rows of cells, by the order of the stream and the gaps between lines. */
export const alignedRows = (pieces: readonly Piece[], columns: number): readonly Cells[] => {
  const byCell = isCellByCell(pieces)
  const step = rowStep(pieces.map(({ line }) => line))
  const rows: Cells[] = []
  let before: Piece | undefined
  let lowest = Number.NEGATIVE_INFINITY
  for (const piece of pieces) {
    const begins =
      before === undefined ||
      (byCell ? beginsByCell(before, piece, lowest) : beginsByLine(before, piece, step))
    if (begins) rows.push(Array.from({ length: columns }, () => []))
    rows.at(-1)?.[piece.column]?.push(piece.line)
    lowest = begins ? piece.line.y : Math.max(lowest, piece.line.y)
    before = piece
  }
  return rows
}
