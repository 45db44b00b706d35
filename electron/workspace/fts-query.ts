/**
 * What a person typed as an FTS5 query: every word quoted, so that no sign of it is an operator, all of them
 * wanted, the last also as the beginning of a word. null where there is no word in it.
 */
export const ftsQuery = (words: string): string | null => {
  const tokens = words.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? []
  return tokens.length === 0 ? null : `${tokens.map((token) => `"${token}"`).join(' ')}*`
}
