/** One thing looked for: a word (found as the beginning of words too) or, in quotation marks, a phrase as it stands. */
export type SearchTerm = { readonly text: string; readonly phrase: boolean }

/** A condition typed as `field:value`. `at` and `end`: where it stands in what was typed. */
export type SearchCondition = {
  readonly field: string
  readonly value: string
  readonly at: number
  readonly end: number
}

export type SearchQuery = {
  readonly terms: readonly SearchTerm[]
  readonly conditions: readonly SearchCondition[]
}

const piece = /([\p{L}]+):(?=\s|$)|(?:([\p{L}]+):)?(?:["“”]([^"“”]*)(?:["“”]|$)|([^\s"“”]+))/gu

/**
 * Reads what a person typed: words, "phrases" and conditions (`status:complete`, `body:"Housing Panel"`). What
 * looks like a condition but names none of `fields` is words. An unfinished quotation runs to the end.
 */
export const parseSearch = (typed: string, fields: readonly string[]): SearchQuery => {
  const terms: SearchTerm[] = []
  const conditions: SearchCondition[] = []
  for (const match of typed.matchAll(piece)) {
    const [whole, bare, named, quoted, plain] = match
    const field = (named ?? bare)?.toLowerCase()
    const value = (quoted ?? plain ?? '').trim()
    if (field !== undefined && fields.includes(field))
      conditions.push({ field, value, at: match.index, end: match.index + whole.length })
    else if (quoted !== undefined) {
      if (named !== undefined) terms.push({ text: named, phrase: false })
      if (/[\p{L}\p{N}]/u.test(quoted)) terms.push({ text: quoted.trim(), phrase: true })
    } else if (/[\p{L}\p{N}]/u.test(whole)) terms.push({ text: whole, phrase: false })
  }
  return { terms, conditions }
}
