import type { Block } from '../../shared/model/source-document.ts'

/** All words of a block, its label first; cells are lines. */
export const blockWords = (block: Block): string => {
  if (block.kind !== 'table') return [block.label, block.text].filter(Boolean).join(' ')
  const cells = block.rows.flatMap((row) => row.cells.map(({ text }) => text))
  return [block.caption, ...cells].filter(Boolean).join('\n')
}
