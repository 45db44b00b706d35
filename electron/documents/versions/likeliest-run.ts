import type { WordIndex } from './word-index.ts'

/** A run of words of the new paper, from the first to the one after the last. */
export type Run = { readonly from: number; readonly to: number }

/** Pairs that stand in more places than this ("of the") tell nothing about where a quote is. */
const telling = 400

type Hit = { readonly at: number; readonly inQuote: number }

const hitsOf = (quote: readonly string[], index: WordIndex): readonly Hit[] => {
  const pairs = quote.slice(1).map((second, at) => ({ at, places: index.pairsAt(quote[at] ?? '', second) }))
  const rare = pairs.filter(({ places }) => places.length <= telling)
  return (rare.some(({ places }) => places.length > 0) ? rare : pairs).flatMap(({ at, places }) =>
    places.map((place) => ({ at: place, inQuote: at })),
  )
}

/** How far into the paper the quote would begin by a hit: hits of one sentence agree on it but for what was put in. */
const beginning = ({ at, inQuote }: Hit): number => at - inQuote

/** The stretch that has the most of the quote's pairs in their order, with at most `put` words put in or taken out. */
const densest = (hits: readonly Hit[], put: number): Run | null => {
  const sorted = hits.toSorted((a, b) => beginning(a) - beginning(b) || a.at - b.at)
  let best: readonly [from: number, to: number] | null = null
  let most = 0
  let from = 0
  const inside = new Map<number, number>()
  sorted.forEach((hit, to) => {
    inside.set(hit.inQuote, (inside.get(hit.inQuote) ?? 0) + 1)
    for (
      let first = sorted[from];
      first !== undefined && beginning(hit) - beginning(first) > put;
      first = sorted[from]
    ) {
      const left = (inside.get(first.inQuote) ?? 1) - 1
      if (left === 0) inside.delete(first.inQuote)
      else inside.set(first.inQuote, left)
      from += 1
    }
    if (inside.size > most) {
      most = inside.size
      best = [from, to]
    }
  })
  if (best === null) return null
  const [first, last] = best as readonly [number, number]
  const places = sorted.slice(first, last + 1).map(({ at }) => at)
  return { from: Math.min(...places), to: Math.max(...places) + 2 }
}

/** Words of the quote matched in a stretch, in order, as pairs of places. */
const aligned = (
  quote: readonly string[],
  stretch: readonly string[],
): readonly (readonly [number, number])[] => {
  const lengths = Array.from({ length: quote.length + 1 }, () => new Uint16Array(stretch.length + 1))
  for (let i = quote.length - 1; i >= 0; i -= 1)
    for (let j = stretch.length - 1; j >= 0; j -= 1) {
      const row = lengths[i]
      if (row === undefined) continue
      row[j] =
        quote[i] === stretch[j]
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < quote.length && j < stretch.length; ) {
    if (quote[i] === stretch[j]) pairs.push([i++, j++])
    else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1
    else j += 1
  }
  return pairs.toReversed().reduce<readonly (readonly [number, number])[]>((later, [i, j]) => {
    // A word that stands twice before the next match is matched where it is nearest to it.
    const next = later[0]?.[1] ?? j + 1
    const at = stretch.lastIndexOf(quote[i] ?? '', next - 1)
    return [[i, Math.max(j, at)], ...later]
  }, [])
}

/** Share of both that is common: below this it is another sentence. */
const alike = 0.6

/**
 * The run of words that a quote has most likely become, with how alike the two are (Dice, 0 to 1); null where
 * nothing is like it. `leftOut`: runs that it is not. Words at the ends that were replaced are taken in, up to the ends of their block.
 */
export const likeliestRun = (
  quote: readonly string[],
  index: WordIndex,
  leftOut: readonly Run[] = [],
): (Run & { readonly likeness: number }) | null => {
  const { words } = index
  const hits = hitsOf(quote, index).filter(({ at }) => !leftOut.some(({ from, to }) => from <= at && at < to))
  const slack = Math.ceil(quote.length / 3) + 4
  const around = densest(hits, slack)
  if (around === null) return null
  const ends = leftOut.map(({ to }) => to).filter((to) => to <= around.from)
  const starts = leftOut.map(({ from }) => from).filter((from) => from >= around.to)
  const first = Math.max(0, around.from - slack, ...ends)
  const stretch = words.slice(first, Math.min(around.to + slack, ...starts)).map(({ key }) => key)
  const pairs = aligned(quote, stretch)
  // Words matched far from the dense part are chance.
  const near = pairs.filter(([, at]) => first + at >= around.from - 2 && first + at <= around.to + 2)
  const [start, end] = [near[0], near.at(-1)]
  if (start === undefined || end === undefined) return null
  let from = first + start[1]
  let to = first + end[1] + 1
  const [startSpot, endSpot] = [words[from]?.spot, words[to - 1]?.spot]
  for (let left = start[0]; left > 0 && words[from - 1]?.spot === startSpot; left -= 1) from -= 1
  for (let left = quote.length - 1 - end[0]; left > 0 && words[to]?.spot === endSpot; left -= 1) to += 1
  const likeness = (2 * near.length) / (quote.length + (to - from))
  return likeness >= alike ? { from, to, likeness } : null
}
