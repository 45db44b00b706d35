import type { Block, TableBlock } from '../../../shared/model/source-document.ts'

/** The texts of a block in the order in which they are numbered: label and words, or caption and cells. */
export const blockTexts = (block: Block): readonly string[] =>
  block.kind === 'table'
    ? [block.caption ?? '', ...block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))]
    : [block.label ?? '', block.text]

/** The number of the first cell of each row among the texts of its table. */
export const firstCells = (table: TableBlock): readonly number[] => {
  let next = 1
  return table.rows.map(({ cells }) => {
    const here = next
    next += cells.length
    return here
  })
}
