/** Words as they are compared: lower case, without apostrophes and marks. */
export const wordsOf = (text: string | null | undefined): readonly string[] =>
  (text ?? '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .match(/[a-z0-9£%]+/g) ?? []

/** How often each word comes. */
export const counted = (words: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Words that both have, as a share of what was found and of what is true, 0 to 1. */
const shares = (
  found: string | null | undefined,
  truth: string | null | undefined,
): { readonly ofFound: number; readonly ofTruth: number } => {
  const [a, b] = [wordsOf(found), wordsOf(truth)]
  if (a.length === 0 || b.length === 0) return { ofFound: 0, ofTruth: 0 }
  const [inFound, inTruth] = [counted(a), counted(b)]
  let both = 0
  for (const [word, times] of inFound) both += Math.min(times, inTruth.get(word) ?? 0)
  return { ofFound: both / a.length, ofTruth: both / b.length }
}

/**
 * How much of the truth's words are in what was found, 0 to 1; 0 unless four in five are, and unless they make
 * up 45 % of what was found: it may carry about as much again (label, lead-in, owner).
 */
export const likeness = (found: string | null | undefined, truth: string | null | undefined): number => {
  const { ofFound, ofTruth } = shares(found, truth)
  return ofTruth >= 0.8 && ofFound >= 0.45 ? ofTruth : 0
}

/** How far the one is cut from the other, or buried in it, 0 to 1; 0 where they only share some words. */
export const likenessInPart = (
  found: string | null | undefined,
  truth: string | null | undefined,
): number => {
  const { ofFound, ofTruth } = shares(found, truth)
  return ofFound >= 0.8 || ofTruth >= 0.8 ? Math.min(ofFound, ofTruth) : 0
}
