import type { DraftBlock } from '../../model/report-draft.ts'
import { wordsOf } from './notes.ts'
import { plainWords } from './words.ts'

/** The words of a draft, a line a paragraph. `filled`: what the tracker fills too. */
export const textOf = (blocks: readonly DraftBlock[], filled = true): readonly string[] =>
  blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'filled') return filled ? textOf(block.blocks) : []
    if (block.kind === 'table')
      return [block.caption, block.header.join(' | '), ...wordsOf(block).map(plainWords)]
    if (block.kind === 'quote')
      return [...wordsOf(block).map(plainWords), ...(block.citation === null ? [] : [block.citation])]
    return wordsOf(block).map(plainWords)
  })

/** How many words somebody wrote. */
export const wordCount = (blocks: readonly DraftBlock[]): number =>
  textOf(blocks, false).reduce((sum, line) => sum + (line.match(/\S+/gu)?.length ?? 0), 0)
