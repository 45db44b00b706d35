import type { Citation } from '../../../shared/model/citation.ts'
import type { Block } from '../../../shared/model/source-document.ts'
import type { Quoted } from './words/place-quote.ts'

/** A citation made ready to be found on a page: with what stands around it beyond its own block or cell. */
export type CitedWords = Quoted & {
  /** 1-based: where its block or row begins. */
  readonly page: number
}

/** As many letters around the quote as tell one "That the report be noted" from the next. */
const around = 120

const textsOf = (block: Block | undefined): readonly string[] => {
  if (block === undefined) return []
  if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
  return block.label === undefined ? [block.text] : [block.label, block.text]
}

/** Words of one part that the quote is in, with those of the parts before and after it. */
const inParts = (parts: readonly string[], at: number, cited: Quoted): Quoted => {
  const text = parts[at] ?? ''
  const quote = cited.quote === '' ? text : cited.quote
  // The quote cuts its part in two where its own surroundings say so.
  const place = text.indexOf(cited.before + quote)
  const start = place === -1 ? text.indexOf(quote) : place + cited.before.length
  const before = start === -1 ? cited.before : text.slice(0, start)
  const after = start === -1 ? cited.after : text.slice(start + quote.length)
  return {
    quote,
    before: `${parts.slice(0, at).join(' ')} ${before}`.slice(-around),
    after: `${after} ${parts.slice(at + 1).join(' ')}`.slice(0, around),
  }
}

/**
 * What a citation quotes, with its surroundings and page. `near`: the block it is in, between its neighbours. A link may
 * name a block alone: then the whole of it is meant. null: there is no such place, or no page is known for it.
 */
export const citedWords = (
  citation: Citation,
  near: { readonly previous?: Block | undefined; readonly block: Block; readonly next?: Block | undefined },
): CitedWords | null => {
  const { previous, block, next } = near
  const [left, right] = [textsOf(previous), textsOf(next)]
  if (block.kind !== 'table') {
    const page = citation.page ?? block.page
    const words = inParts([...left, block.label ?? '', block.text, ...right], left.length + 1, citation)
    return page === null || words.quote === '' ? null : { page, ...words }
  }
  const row = block.rows[citation.row ?? 0]
  const page = row?.page ?? citation.page ?? block.page
  if (row === undefined || page === null) return null
  const counts = block.rows.slice(0, citation.row ?? 0).reduce((sum, { cells }) => sum + cells.length, 0)
  // A row is cited by its fullest cell where no cell is named.
  const fullest = row.cells.reduce(
    (best, { text }, index) => (text.length > (row.cells[best]?.text.length ?? 0) ? index : best),
    0,
  )
  const at = left.length + counts + (citation.cell ?? fullest)
  const words = inParts([...left, ...textsOf(block), ...right], at, citation)
  return words.quote === '' ? null : { page, ...words }
}
