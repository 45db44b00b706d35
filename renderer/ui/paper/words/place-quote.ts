import { afterCharacter, lettersOf } from './letters.ts'
import type { PageWords } from './page-words.ts'
import { quotePieces } from './quote-pieces.ts'
import { threadQuote } from './thread-quote.ts'

/** The words of a citation, and what stands either side of them in the paper. */
export type Quoted = { readonly quote: string; readonly before: string; readonly after: string }

/** Part of a quote on one page, as offsets in that page's text. */
export type QuotePart = { readonly page: number; readonly from: number; readonly to: number }

export type PlacedQuote = {
  readonly parts: readonly QuotePart[]
  /** False: only the beginning of the quote was found. */
  readonly whole: boolean
}

const sharedEnd = (a: string, b: string): number => {
  let count = 0
  while (count < a.length && count < b.length && a[a.length - 1 - count] === b[b.length - 1 - count])
    count += 1
  return count
}

const sharedStart = (a: string, b: string): number => {
  let count = 0
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1
  return count
}

/** The page takes a full stop or a bracket along that the letters alone leave out. */
const withEdges = (text: string, from: number, to: number, quote: string): { from: number; to: number } => {
  const head = /^[^\p{L}\p{N}\s]+/u.exec(quote)?.[0] ?? ''
  const tail = /[^\p{L}\p{N}\s]+$/u.exec(quote)?.[0] ?? ''
  return {
    from: head !== '' && text.slice(0, from).endsWith(head) ? from - head.length : from,
    to: text.startsWith(tail, to) ? to + tail.length : to,
  }
}

type Place = QuotePart & { readonly likely: number }

const placesOn = (page: PageWords, quoted: Quoted, wordsOnly: boolean): readonly Place[] => {
  const { folded, at } = lettersOf(page.text, { wordsOnly })
  const [quote, before, after] = [quoted.quote, quoted.before, quoted.after].map(
    (words) => lettersOf(words, { wordsOnly }).folded,
  ) as [string, string, string]
  const places: Place[] = []
  for (let start = folded.indexOf(quote); start !== -1; start = folded.indexOf(quote, start + 1)) {
    const end = start + quote.length
    const from = at[start] ?? 0
    const to = afterCharacter(page.text, at[end - 1] ?? 0)
    const cutsWord =
      Number(start > 0 && from - (at[start - 1] ?? 0) === 1) + Number(end < folded.length && at[end] === to)
    places.push({
      page: page.page,
      ...withEdges(page.text, from, to, quoted.quote),
      likely:
        sharedEnd(folded.slice(0, start), before) + sharedStart(folded.slice(end), after) - cutsWord * 20,
    })
  }
  return places
}

const threaded = (pages: readonly PageWords[], quoted: Quoted, wordsOnly: boolean): PlacedQuote | null => {
  const quote = lettersOf(quoted.quote, { wordsOnly }).folded
  const pieces = quotePieces(
    [...pages].sort((a, b) => a.page - b.page),
    wordsOnly,
  )
  const found = threadQuote(pieces, quote)
  const whole = found?.covered === quote.length
  // Less than most of a long quote is another sentence that begins alike.
  if (found === null || (!whole && (found.covered < 24 || found.covered < quote.length * 0.6))) return null
  return {
    whole,
    parts: found.threads.flatMap(({ piece, first, end }) => {
      const one = pieces[piece]
      return one === undefined ? [] : [{ page: one.page, from: one.offset(first), to: one.after(end - 1) }]
    }),
  }
}

/**
 * Where a quote stands on its pages. `pages`: those it may be on, the likeliest first; several pages let it go on from
 * one to the next. White space, line breaks, hyphens and punctuation are not compared; where the words stand more than
 * once, the place with the right words either side is taken. null: it is not there.
 */
export const placeQuote = (pages: readonly PageWords[], quoted: Quoted): PlacedQuote | null => {
  const wordsOnly = lettersOf(quoted.quote, { wordsOnly: true }).folded !== ''
  if (!wordsOnly && lettersOf(quoted.quote).folded === '') return null
  const places = pages.flatMap((page, order) =>
    // A page further off needs better surroundings to be taken.
    placesOn(page, quoted, wordsOnly).map((place) => ({ ...place, likely: place.likely - order * 8 })),
  )
  const [best] = places.toSorted((a, b) => b.likely - a.likely)
  if (best === undefined) return threaded(pages, quoted, wordsOnly)
  const { page, from, to } = best
  return { whole: true, parts: [{ page, from, to }] }
}
