import type { Block, Remark } from '../../../shared/model/source-document.ts'
import { blockText } from './block-draft.ts'
import { foldText } from './printed-text.ts'

/** A remark with the words of the paragraph that it was left on. */
export type PlacedRemark = { readonly remark: Remark; readonly near: string }

const wordsOf = (block: Block): string =>
  foldText(
    block.kind === 'table'
      ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n')
      : blockText(block),
  ).replace(/\s+/gu, ' ')

/** Puts each remark on the block that holds the words it was left on; they come in the order of the paper. */
export const withRemarks = (blocks: readonly Block[], placed: readonly PlacedRemark[]): readonly Block[] => {
  if (placed.length === 0 || blocks.length === 0) return blocks
  const words = blocks.map(wordsOf)
  const on = new Map<number, Remark[]>()
  let from = 0
  for (const { remark, near } of placed) {
    const sought = foldText(near).replace(/\s+/gu, ' ')
    const found = sought === '' ? -1 : words.findIndex((text, at) => at >= from && text.includes(sought))
    from = found < 0 ? from : found
    on.set(from, [...(on.get(from) ?? []), remark])
  }
  return blocks.map((block, at) => {
    const remarks = on.get(at)
    return remarks === undefined ? block : { ...block, remarks }
  })
}
