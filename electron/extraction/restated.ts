import type { Draft } from './draft.ts'

export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9£%]+/g, ' ')
    .trim()

const shinglesOf = (text: string): ReadonlySet<string> => {
  const list = plainWords(text).split(' ')
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

type Read = {
  readonly draft: Draft
  readonly shingles: ReadonlySet<string>
  /** So many of its rarest word runs that whatever shares four fifths of them all shares one of these. */
  readonly rare: readonly string[]
}

/** "R4" and "4" are one number. */
const bare = (number: string | null): string | null => number?.replace(/^r(?=\d)/i, '') ?? null

/** Under one number, nearly all of the shorter in the longer is the same said again; under two numbers only the same words. */
const isRestated = (a: Read, b: Read): boolean => {
  if (a.draft.group.stage !== b.draft.group.stage || a.draft.citation.block === b.draft.citation.block)
    return false
  const { short, long } = shares(a.shingles, b.shingles)
  const [first, second] = [bare(a.draft.number), bare(b.draft.number)]
  const oneNumber = first === second || first === null || second === null
  return oneNumber ? short >= 0.8 : long >= 0.9
}

const readsOf = (drafts: readonly Draft[]): readonly Read[] => {
  const read = drafts.map((draft) => ({ draft, shingles: shinglesOf(draft.text) }))
  const count = new Map<string, number>()
  for (const { shingles } of read)
    for (const shingle of shingles) count.set(shingle, (count.get(shingle) ?? 0) + 1)
  return read.map(({ draft, shingles }) => ({
    draft,
    shingles,
    rare: [...shingles]
      .toSorted((a, b) => (count.get(a) ?? 0) - (count.get(b) ?? 0))
      .slice(0, Math.floor(shingles.size / 5) + 1),
  }))
}

/** A run of words that more have than this tells none of them apart. */
const most = 50

const add = (index: Map<string, Read[]>, shingles: Iterable<string>, read: Read): void => {
  for (const shingle of shingles) {
    const held = index.get(shingle)
    if (held === undefined) index.set(shingle, [read])
    else if (held.length < most) held.push(read)
  }
}

/** Recommendations of one set said twice (summary and body): the surer reading is kept, else the first; `again` hears of the other. */
export const withoutRestated = (
  drafts: readonly Draft[],
  again: (kept: Draft, repeat: Draft) => void,
): readonly Draft[] => {
  const surest = drafts
    .filter(({ type }) => type === 'recommendation')
    .toSorted((a, b) => b.confidence - a.confidence)
  // Only what shares a rare run of words is compared, or a long paper would compare each with all.
  const byRare = new Map<string, Read[]>()
  const byAny = new Map<string, Read[]>()
  const chosen = new Set<Draft>()
  for (const read of readsOf(surest)) {
    const near = new Set([
      ...[...read.shingles].flatMap((shingle) => byRare.get(shingle) ?? []),
      ...read.rare.flatMap((shingle) => byAny.get(shingle) ?? []),
    ])
    const before = [...near].find((other) => isRestated(other, read))
    if (before !== undefined) {
      again(before.draft, read.draft)
      continue
    }
    chosen.add(read.draft)
    add(byRare, read.rare, read)
    add(byAny, read.shingles, read)
  }
  return drafts.filter((draft) => draft.type !== 'recommendation' || chosen.has(draft))
}
