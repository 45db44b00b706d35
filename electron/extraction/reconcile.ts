import type { Citation } from '../../shared/model/citation.ts'
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

/** Shares of the shorter's and of the longer's word runs that the other has too. */
const shares = (
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { readonly short: number; readonly long: number } => {
  const [short, long] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const shingle of short) if (long.has(shingle)) shared += 1
  return { short: short.size > 3 ? shared / short.size : 0, long: shared / long.size }
}

type Read = { readonly draft: Draft; readonly shingles: ReadonlySet<string> }

/** Under one number, nearly all of the shorter in the longer is the same said again; under two numbers only the same words. */
const isRestated = (a: Read, b: Read): boolean => {
  if (a.draft.group.stage !== b.draft.group.stage || a.draft.citation.block === b.draft.citation.block)
    return false
  const { short, long } = shares(a.shingles, b.shingles)
  const oneNumber = a.draft.number === b.draft.number || a.draft.number === null || b.draft.number === null
  return oneNumber ? short >= 0.8 : long >= 0.9
}

/** What a draft is also cited from: the places where it is printed again. */
type Repeats = Map<Draft, Citation[]>

const repeated = (repeats: Repeats, kept: Draft, again: Draft): void => {
  repeats.set(kept, [...(repeats.get(kept) ?? []), again.citation, ...(repeats.get(again) ?? [])])
}

/** Recommendations of one set said twice (summary and body): the surer reading is kept, else the first. */
const withoutRestated = (drafts: readonly Draft[], repeats: Repeats): readonly Draft[] => {
  const kept: Read[] = []
  for (const draft of drafts.toSorted((a, b) => b.confidence - a.confidence)) {
    if (draft.type !== 'recommendation') continue
    const read = { draft, shingles: shingles(draft.text) }
    const before = kept.find((other) => isRestated(other, read))
    if (before === undefined) kept.push(read)
    else repeated(repeats, before.draft, draft)
  }
  const chosen = new Set(kept.map(({ draft }) => draft))
  return drafts.filter((draft) => draft.type !== 'recommendation' || chosen.has(draft))
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
  const taken = new Map<string, (Place & { readonly by: string })[]>()
  const kept: Draft[] = []
  const seen = new Map<string, { readonly block: number; readonly draft: Draft }>()
  const repeats: Repeats = new Map()
  for (const draft of drafts) {
    // "Actions 46, 47 and 50 – completed" tells of several: one statement, one rule, several numbers.
    const by = draft.type === 'progress' ? draft.rule : ''
    const isTaken = (place: Place): boolean =>
      taken.get(keyOf(place))?.some((other) => overlap(place, other) && (by === '' || other.by !== by)) ===
      true
    if (draft.places.some(isTaken)) continue
    // The place of a repeat is taken too, or a later extractor would find it anew.
    for (const place of draft.places)
      taken.set(keyOf(place), [...(taken.get(keyOf(place)) ?? []), { ...place, by }])
    const key = printKey(draft)
    const block = draft.places[0]?.block ?? 0
    const before = seen.get(key)
    // The same decision at another meeting's or minute's place is another decision.
    if (before !== undefined && (draft.type === 'recommendation' || block - before.block <= near)) {
      repeated(repeats, before.draft, draft)
      continue
    }
    seen.set(key, { block, draft })
    kept.push(draft)
  }
  return withoutRestated(kept.toSorted(order), repeats).map((draft) => {
    const alsoAt = repeats.get(draft)
    return alsoAt === undefined ? draft : { ...draft, alsoAt }
  })
}
