import type { Block } from '../../../shared/model/source-document.ts'

/** Fewer in a row may be figures over captions. */
const fewest = 3

const loneNumber = (block: Block | undefined): number | undefined => {
  if (block?.kind !== 'paragraph' && block?.kind !== 'heading') return undefined
  const found = block.label === undefined ? /^(\d{1,2})[.)]?$/u.exec(block.text)?.[1] : undefined
  return found === undefined ? undefined : Number(found)
}

/** A sentence that a number can stand in front of, and not the caption of a figure. */
const isWorded = (block: Block | undefined): block is Exclude<Block, { kind: 'table' }> =>
  block !== undefined &&
  block.kind !== 'table' &&
  block.kind !== 'note' &&
  (block.label === undefined || !/[\p{L}\d]/u.test(block.label)) &&
  block.text.split(' ').length >= 4

/**
 * Numbers that designed papers set apart from their words, in circles or over cards, as the labels of what follows
 * them: 1, 2, 3, each a block of its own right before its text.
 */
export const withLoneNumbers = (blocks: readonly Block[]): readonly Block[] => {
  const numbered = blocks.flatMap((block, at) => {
    const number = loneNumber(block)
    return number !== undefined && isWorded(blocks[at + 1]) ? [{ at, number }] : []
  })
  const taken = new Set<number>()
  let run: typeof numbered = []
  const close = () => {
    if (run.length >= fewest) for (const { at } of run) taken.add(at)
    run = []
  }
  for (const one of numbered) {
    if (one.number !== (run.at(-1)?.number ?? 0) + 1) close()
    if (one.number === (run.at(-1)?.number ?? 0) + 1) run.push(one)
  }
  close()
  if (taken.size === 0) return blocks
  return blocks
    .flatMap((block, at): readonly Block[] => {
      if (taken.has(at)) return []
      const before = blocks[at - 1]
      return taken.has(at - 1) && before !== undefined && before.kind !== 'table' && block.kind !== 'table'
        ? [{ ...block, label: before.text }]
        : [block]
    })
    .map((block, index) => ({ ...block, index }))
}
