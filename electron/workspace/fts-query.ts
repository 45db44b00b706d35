import type { SearchTerm } from '../../shared/rules/search/search-query.ts'

const tokensOf = (words: string): readonly string[] => words.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? []

/**
 * What a person typed as an FTS5 query: every word quoted, so that no sign of it is an operator, all of them
 * wanted, the last also as the beginning of a word. null where there is no word in it.
 */
export const ftsQuery = (words: string): string | null => {
  const tokens = tokensOf(words)
  return tokens.length === 0 ? null : `${tokens.map((token) => `"${token}"`).join(' ')}*`
}

/**
 * Terms of a search as an FTS5 query, all of them wanted. A word is also the beginning of a word, unless it is
 * a single letter, which begins too many; what stands in quotation marks is found as it stands.
 */
export const ftsQueryOf = (terms: readonly SearchTerm[]): string | null => {
  const parts = terms.flatMap(({ text, phrase }) => {
    const tokens = tokensOf(text)
    const last = tokens.at(-1)
    if (last === undefined) return []
    return [`"${tokens.join(' ')}"${phrase || last.length < 2 ? '' : ' *'}`]
  })
  return parts.length === 0 ? null : parts.join(' AND ')
}
