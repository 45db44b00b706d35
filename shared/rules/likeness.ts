/** How many words make a shingle: long enough that shared stock phrases ("that the council") do not count. */
const shingleLength = 4

/** Words in lower case, without marks or punctuation: how two printings of one sentence are compared. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const shinglesOf = (text: string): ReadonlySet<string> => {
  const words = wordsOf(text)
  if (words.length <= shingleLength) return new Set(words.length === 0 ? [] : [words.join(' ')])
  return new Set(words.slice(shingleLength - 1).map((_, at) => words.slice(at, at + shingleLength).join(' ')))
}

/**
 * How alike two texts are, 0 to 1: the share of four-word runs that both have (Jaccard). 1 for the same words
 * in the same order, whatever their punctuation; 0 where either has no words.
 * Source: Broder, "On the resemblance and containment of documents" (1997).
 */
export const likeness = (one: string, other: string): number => {
  const a = shinglesOf(one)
  const b = shinglesOf(other)
  const shared = [...a].filter((shingle) => b.has(shingle)).length
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}
