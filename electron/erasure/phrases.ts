/** A stretch of a text: offsets in UTF-16 units, the end not among them. */
export type Span = { readonly start: number; readonly end: number }

/** Finds words wherever they stand in a text. */
export type Finder = {
  /** The stretches that are to go, in order, none over another. */
  readonly spans: (text: string) => readonly Span[]
  /** False where a text, or JSON that holds it, surely has none: quicker than looking. */
  readonly mayHold: (raw: string) => boolean
}

// Soft hyphens and joiners stand inside words and are not seen.
const within = /[\p{M}\u00AD\u200B-\u200D\u2060]/gu
const word = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]+/gu

/** As many characters that belong to no word may stand between two words of a phrase. */
const mostBetween = 6

/** A text as it is compared: without capitals, accents and ligatures. */
const folded = (text: string): string => text.normalize('NFKD').replace(within, '').toLowerCase()

type Token = Span & { readonly folded: string }

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(word)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: folded(match[0]),
  }))

/** The words of a phrase, as they are compared: none where there is no letter or digit in it. */
export const wordsOfPhrase = (phrase: string): readonly string[] =>
  tokensOf(phrase).map((token) => token.folded)

type Words = readonly string[]

const stands = (tokens: readonly Token[], at: number, words: Words): boolean =>
  words.every((wanted, index) => {
    const token = tokens[at + index]
    if (token?.folded !== wanted) return false
    const before = tokens[at + index - 1]
    return index === 0 || before === undefined || token.start - before.end <= mostBetween
  })

const longest = (words: Words): string =>
  words.reduce((long, one) => (one.length > long.length ? one : long), '')

/** More phrases than this are quicker looked for all at once. */
const few = 40

/**
 * Finds each of the phrases as whole words, whatever their capitals, accents, punctuation and line breaks:
 * "Jane Smith" in "JANE\nSMITH" and in "jane.smith@…", "Ann" not in "annual". The longest that fits is taken.
 */
export const finderOf = (phrases: readonly string[]): Finder => {
  const all = phrases.map(wordsOfPhrase).filter((words) => words.length > 0)
  const byFirst = Map.groupBy(
    all.toSorted((a, b) => b.length - a.length),
    ([first]) => first,
  )
  const rare = all.length > few ? [] : all.map(longest)
  const spansAmong = (tokens: readonly Token[]): readonly Span[] => {
    const spans: Span[] = []
    for (let at = 0; at < tokens.length; at += 1) {
      const words = byFirst.get(tokens[at]?.folded)?.find((one) => stands(tokens, at, one))
      const [first, last] = [tokens[at], tokens[at + (words?.length ?? 0) - 1]]
      if (words === undefined || first === undefined || last === undefined) continue
      spans.push({ start: first.start, end: last.end })
      at += words.length - 1
    }
    return spans
  }
  return {
    spans: (text) => spansAmong(tokensOf(text)),
    mayHold: (raw) => {
      if (all.length === 0) return false
      if (rare.length === 0) return true
      const plain = folded(raw)
      return rare.some((one) => plain.includes(one))
    },
  }
}
