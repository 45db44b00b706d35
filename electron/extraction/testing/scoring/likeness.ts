/** Words as they are compared: lower case, without apostrophes and marks. */
export const wordsOf = (text: string | null | undefined): readonly string[] =>
  (text ?? '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .match(/[a-z0-9£%]+/g) ?? []

const counted = (words: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/**
 * How much of the truth's words are in what was found, 0 to 1; 0 unless four in five are, and unless they make
 * up 45 % of what was found: it may carry about as much again (label, lead-in, owner).
 */
export const likeness = (found: string | null | undefined, truth: string | null | undefined): number => {
  const [a, b] = [wordsOf(found), wordsOf(truth)]
  if (a.length === 0 || b.length === 0) return 0
  const [inFound, inTruth] = [counted(a), counted(b)]
  let shared = 0
  for (const [word, times] of inFound) shared += Math.min(times, inTruth.get(word) ?? 0)
  const recall = shared / b.length
  return recall >= 0.8 && shared / a.length >= 0.45 ? recall : 0
}
