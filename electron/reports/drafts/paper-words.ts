import type { Block, TableBlock } from '../../../shared/model/source-document.ts'
import { wordsOf } from '../../../shared/rules/likeness.ts'

/** Words as they are compared: without case, punctuation or spacing. */
export const bare = (text: string): string => wordsOf(text).join(' ')

/** A block's own words, its label too. */
export const blockWords = (block: Exclude<Block, TableBlock>): string =>
  [block.label, block.text].filter((part) => part !== undefined && part !== '').join(' ')

const isContentsHead = (block: Block | undefined): boolean =>
  block !== undefined && block.kind !== 'table' && /^(?:table of )?contents$/u.test(bare(block.text))

/** An entry of contents: a heading of the paper, dots, a page. */
const isEntry = (text: string, headings: ReadonlySet<string>): boolean => {
  const words = bare(text.replace(/[.…\s]*\d*\s*$/u, ''))
  return (
    words !== '' && [...headings].some((heading) => heading.startsWith(words) || words.startsWith(heading))
  )
}

/** The contents that a paper prints, as the indexes of its blocks from their heading on; null: it has none. */
export const contentsIn = (
  blocks: readonly Block[],
): { readonly first: number; readonly last: number } | null => {
  const first = blocks.findIndex(isContentsHead)
  if (first === -1) return null
  const headings = new Set(
    blocks.flatMap((block, i) => (block.kind === 'heading' && i !== first ? [bare(block.text)] : [])),
  )
  let last = first
  while (last + 1 < blocks.length) {
    const next = blocks[last + 1]
    if (next === undefined) break
    const texts =
      next.kind === 'table' ? next.rows.map(({ cells }) => cells[0]?.text ?? '') : [blockWords(next)]
    const entries = texts.filter((text) => isEntry(text, headings)).length
    const isPart =
      next.kind === 'table' ? entries * 2 >= texts.length : entries > 0 && /\d\s*$/u.test(texts[0] ?? '')
    if (!isPart) break
    last += 1
  }
  // A heading alone names a chapter of that name; contents have entries.
  return last === first ? null : { first, last }
}

/** The blocks at the head of a paper that say what the first page of a report says anyway: council, title, body, date. */
export const saidByHead = (
  blocks: readonly Block[],
  head: readonly (string | null)[],
): ReadonlySet<number> => {
  const said = new Set(head.flatMap((words) => (words === null || bare(words) === '' ? [] : [bare(words)])))
  const out = new Set<number>()
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'table' || block.kind === 'note' || block.label !== undefined) break
    if (wordsOf(block.text).length > 25) break
    if (said.has(bare(block.text))) {
      out.add(i)
      said.delete(bare(block.text))
    }
  }
  return out
}
