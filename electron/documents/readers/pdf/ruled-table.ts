import type { CellDraft, RowDraft, TableDraft } from './draft.ts'
import type { Lattice } from './lattice.ts'
import { type Line, linesOf } from './line.ts'
import { paragraphsOf } from './paragraph.ts'
import type { Run } from './run.ts'
import { cut } from './cut-run.ts'
import { withHead } from './table-head.ts'

const inside = (run: Run, { box }: Pick<Lattice, 'box'>): boolean => {
  const [x, y] = [(run.x + run.right) / 2, run.y - run.size * 0.3]
  return x > box.left && x < box.right && y > box.top && y < box.bottom
}

/** Which table a run stands in. */
export const latticeAround = (run: Run, lattices: readonly Lattice[]): Lattice | undefined =>
  lattices.find((lattice) => inside(run, lattice))

const isBold = (lines: readonly Line[]): boolean => lines.length > 0 && lines.every((line) => line.bold)

/** The table that a lattice and the runs inside it make; undefined where the lines are a frame or a chart. `carriesOn`: the page before ends with such a table. */
export const ruledTable = (
  lattice: Lattice,
  runs: readonly Run[],
  page: number,
  dress: (line: Line) => Line,
  carriesOn: boolean,
): TableDraft | undefined => {
  const borders = lattice.columns.slice(1, -1)
  const pieces = runs.flatMap((run) =>
    borders.reduce<readonly Run[]>((parts, at) => parts.flatMap((part) => cut(part, at)), [run]),
  )
  const cells = lattice.cells.map((cell) => {
    const lines = linesOf(
      pieces.filter((run) => inside(run, cell)),
      page,
    ).map(dress)
    const padding = Math.max(0, Math.min(8, ...lines.map((line) => line.x - cell.box.left)))
    return { ...cell, lines, edge: cell.box.right - padding }
  })
  const filled = cells.filter((cell) => cell.lines.length > 0).length
  if (filled === 0 || (!carriesOn && (filled < 2 || filled < cells.length * 0.15))) return undefined
  const count = Math.max(...cells.map((cell) => cell.row + cell.rowSpan))
  let isHead = true
  const rows = Array.from({ length: count }, (_, row): RowDraft => {
    const own = cells.filter((cell) => cell.row === row)
    isHead &&= row < count - 1 && isBold(own.flatMap((cell) => cell.lines))
    return {
      page,
      header: isHead,
      cells: own.map(
        ({ lines, edge, colSpan, rowSpan, open }): CellDraft => ({
          paragraphs: paragraphsOf(lines, edge),
          colSpan,
          rowSpan,
          ...(open === true ? { open } : {}),
        }),
      ),
    }
  })
  return withHead({ kind: 'table', page, columns: lattice.columns, open: lattice.open, rows })
}
