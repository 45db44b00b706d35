/** How many words make a shingle: long enough that shared stock phrases ("that the council") do not count. */
const shingleLength = 4

/** Words in lower case, without marks or punctuation: how two printings of one sentence are compared. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** The four-word runs of a text; a shorter text is one run. */
export const shinglesOf = (text: string): ReadonlySet<string> => {
  const words = wordsOf(text)
  if (words.length <= shingleLength) return new Set(words.length === 0 ? [] : [words.join(' ')])
  return new Set(words.slice(shingleLength - 1).map((_, at) => words.slice(at, at + shingleLength).join(' ')))
}

/** How many runs two sets share. */
export const sharedRuns = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let shared = 0
  for (const run of few) if (many.has(run)) shared += 1
  return shared
}

/** The likeness of two texts, from their runs. */
export const likenessOfRuns = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const shared = sharedRuns(one, other)
  return shared === 0 ? 0 : shared / (one.size + other.size - shared)
}

/**
 * How alike two texts are, 0 to 1: the share of four-word runs that both have (Jaccard). 1 for the same words
 * in the same order, whatever their punctuation; 0 where either has no words.
 * Source: Broder, "On the resemblance and containment of documents" (1997).
 */
export const likeness = (one: string, other: string): number =>
  likenessOfRuns(shinglesOf(one), shinglesOf(other))
