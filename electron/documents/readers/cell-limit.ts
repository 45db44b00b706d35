import { failed } from '../../../shared/model/result.ts'
import type { SourceDocument } from '../../../shared/model/source-document.ts'

/** Cells that the tables of a paper may have, filled or standing empty between filled ones. */
export const mostCells = 400_000

export const tooManyCells = failed(
  'too-many-cells',
  `This file has tables of more than ${mostCells.toLocaleString('en-GB')} cells: that is data, not a paper.`,
  'Keep what belongs to the paper in a file of its own, and import that.',
)

/** True for a paper whose tables hold more than can be read, searched and shown. */
export const exceedsCells = ({ blocks }: SourceDocument): boolean => {
  let count = 0
  for (const block of blocks) {
    if (block.kind !== 'table') continue
    for (const { cells } of block.rows) count += cells.length
  }
  return count > mostCells
}
