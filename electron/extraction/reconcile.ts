import type { Draft, Place } from './draft.ts'

const keyOf = ({ block, row, cell }: Place): string => `${block}/${row ?? ''}/${cell ?? ''}`
const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9£%]+/g, ' ')
    .trim()

const near = 12

/** What two printings of one item share: type, number and words; recommendations also their set's stage. */
const printKey = ({ type, number, text, group }: Draft): string =>
  [type, number, words(text), type === 'recommendation' ? group.stage : ''].join('|')

const shingles = (text: string): ReadonlySet<string> => {
  const list = words(text).split(' ')
  return new Set(
    list.length < 4
      ? [list.join(' ')]
      : list.slice(3).map((_, index) => list.slice(index, index + 4).join(' ')),
  )
}

/** Restated with a few words changed, or only its asking sentence: nearly all of the shorter is in the longer. */
const isRestated = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [short, long] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const shingle of short) if (long.has(shingle)) shared += 1
  return short.size > 3 && shared / short.size >= 0.8
}

/** Recommendations of one set said twice (summary and body): the first is kept. A labelled one yields to no other number. */
const withoutRestated = (drafts: readonly Draft[]): readonly Draft[] => {
  const kept: { readonly draft: Draft; readonly shingles: ReadonlySet<string> }[] = []
  return drafts.filter((draft) => {
    if (draft.type !== 'recommendation') return true
    const own = shingles(draft.text)
    const same = kept.some(
      (other) =>
        other.draft.group.stage === draft.group.stage &&
        other.draft.citation.block !== draft.citation.block &&
        (other.draft.number === draft.number || draft.number === null || other.draft.number === null) &&
        isRestated(other.shingles, own),
    )
    if (!same) kept.push({ draft, shingles: own })
    return !same
  })
}

const order = (a: Draft, b: Draft): number => {
  const [first, second] = [a.places[0], b.places[0]]
  if (first === undefined || second === undefined) return 0
  return (
    first.block - second.block ||
    (first.row ?? 0) - (second.row ?? 0) ||
    (first.cell ?? 0) - (second.cell ?? 0) ||
    first.start - second.start
  )
}

/** One item for one place: drafts come in the order of the extractors, and words that are taken are not given again. */
export const reconciled = (drafts: readonly Draft[]): readonly Draft[] => {
  const taken = new Map<string, Place[]>()
  const kept: Draft[] = []
  const seen = new Map<string, number>()
  for (const draft of drafts) {
    if (
      draft.places.some((place) => taken.get(keyOf(place))?.some((other) => overlap(place, other)) === true)
    )
      continue
    // The place of a repeat is taken too, or a later extractor would find it anew.
    for (const place of draft.places) taken.set(keyOf(place), [...(taken.get(keyOf(place)) ?? []), place])
    const key = printKey(draft)
    const block = draft.places[0]?.block ?? 0
    const before = seen.get(key)
    // The same decision at another meeting's or minute's place is another decision.
    if (before !== undefined && (draft.type === 'recommendation' || block - before <= near)) continue
    seen.set(key, block)
    kept.push(draft)
  }
  return withoutRestated(kept.toSorted(order))
}
