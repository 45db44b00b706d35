import type { QuotePiece } from './quote-pieces.ts'

/** Letters of one piece that are part of the quote: first, and after the last. */
export type Thread = { readonly piece: number; readonly first: number; readonly end: number }

/** A way of laying pieces along a quote up to some letter of it. */
type Way = {
  readonly thread: Thread
  readonly before: Way | null
  readonly cost: number
}

// A jump has to be worth it: each must bring this many letters, or any words could be put together from a page.
const jump = 4

const leap = (from: number, to: number): number => {
  if (to === from + 1) return 0
  // Other columns and running lines stand between; words drawn earlier on the page are rarer.
  return to > from ? jump + Math.log2(to - from) / 2 : jump * 2 + Math.log2(Math.abs(from - to) + 1) / 2
}

const startsOf = (piece: QuotePiece, quote: string): readonly number[] =>
  piece.wordStarts.filter((first) => {
    const rest = piece.letters.length - first
    return rest >= quote.length
      ? piece.letters.startsWith(quote, first)
      : quote.startsWith(piece.letters.slice(first))
  })

const unwound = (way: Way): readonly Thread[] => {
  const threads: Thread[] = []
  for (let step: Way | null = way; step !== null; step = step.before) threads.push(step.thread)
  return threads.reverse()
}

export type Threaded = {
  readonly threads: readonly Thread[]
  readonly covered: number
  readonly cost: number
}

/**
 * Finds a quote whose pieces are not drawn one after the other: a cell whose lines alternate with its neighbour's, words
 * that go on after a footer and the next page's header. Pieces are used whole but for the first and last. Gives the
 * cheapest way that covers most of the quote; null where not even its beginning is there.
 */
export const threadQuote = (pieces: readonly QuotePiece[], quote: string): Threaded | null => {
  // By letters covered, the cheapest way that ends with each piece.
  const ways: Map<number, Way>[] = Array.from({ length: quote.length + 1 }, () => new Map())
  const keep = (covered: number, way: Way): void => {
    const here = ways[covered]
    const known = here?.get(way.thread.piece)
    if (known === undefined || way.cost < known.cost) here?.set(way.thread.piece, way)
  }
  for (const [piece, one] of pieces.entries()) {
    for (const first of startsOf(one, quote)) {
      const covered = Math.min(one.letters.length - first, quote.length)
      keep(covered, { thread: { piece, first, end: first + covered }, before: null, cost: 0 })
    }
  }
  let furthest = 0
  for (let covered = 1; covered < quote.length; covered += 1) {
    const here = ways[covered]
    if (here === undefined || here.size === 0) continue
    furthest = covered
    for (const [piece, { letters }] of pieces.entries()) {
      const end = Math.min(letters.length, quote.length - covered)
      if (letters[0] !== quote[covered]) continue
      if (!quote.startsWith(letters.slice(0, end), covered)) continue
      for (const [last, way] of here) {
        if (last === piece) continue
        const cost = way.cost + leap(last, piece)
        if (cost <= covered + end)
          keep(covered + end, { thread: { piece, first: 0, end }, before: way, cost })
      }
    }
  }
  const covered = (ways[quote.length]?.size ?? 0) > 0 ? quote.length : furthest
  const best = [...(ways[covered]?.values() ?? [])].sort((a, b) => a.cost - b.cost)[0]
  return best === undefined ? null : { threads: unwound(best), covered, cost: best.cost }
}
