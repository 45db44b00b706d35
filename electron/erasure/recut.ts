import type { Block } from '../../shared/model/source-document.ts'
import type { Span } from './phrases.ts'
import { takenOut } from './taken-out.ts'

/** As many characters either side of its quote as an extractor gives a citation. */
const context = 40

/** What a citation says, and of which cell. */
export type Quoted = {
  readonly row: number | null
  readonly cell: number | null
  readonly quote: string
  readonly before: string
  readonly after: string
}

const textOf = (block: Block, { row, cell }: Quoted): string =>
  block.kind === 'table' ? (block.rows[row ?? -1]?.cells[cell ?? -1]?.text ?? '') : block.text

const placeOf = (text: string, { quote, before, after }: Quoted): number => {
  const whole = text.indexOf(before + quote + after)
  return whole < 0 ? text.indexOf(quote) : whole + before.length
}

/**
 * A citation of `block` as it cites the block without these words: what stands around a quote is cut in the middle of
 * words, so that no search for whole ones would find what is left of them. Where the quote is not in the block, only
 * the quote is kept.
 */
export const recut = (
  citation: Quoted,
  block: Block,
  spansOf: (text: string) => readonly Span[],
  replacement: string,
): Pick<Quoted, 'quote' | 'before' | 'after'> => {
  const text = textOf(block, citation)
  const from = placeOf(text, citation)
  if (from < 0)
    return {
      quote: takenOut(citation.quote, spansOf(citation.quote), replacement).text,
      before: '',
      after: '',
    }
  const { text: now, at } = takenOut(text, spansOf(text), replacement)
  const [start, end] = [at(from), at(from + citation.quote.length)]
  return {
    quote: now.slice(start, end) || replacement,
    before: now.slice(Math.max(0, start - context), start),
    after: now.slice(end, end + context),
  }
}
