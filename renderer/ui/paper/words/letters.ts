/** What of a text is compared, with the way back to the text. */
export type Letters = {
  readonly text: string
  /** The letters alone, folded: no white space, no hyphens, ligatures written out. */
  readonly folded: string
  /** For each unit of `folded` the offset in `text` that it comes from; the last entry is where the text ends. */
  readonly at: Uint32Array
}

export type Folding = {
  /** Capitals differ from small letters. */
  readonly keepCase?: boolean
  /** Only letters and digits count: quotation marks, bullets and full stops differ between a page and its reading. */
  readonly wordsOnly?: boolean
}

const skipped = /[\s\p{Cc}\p{Cf}\p{Pd}\u2212]/u
const word = /[\p{L}\p{N}]/u

const straight: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
}

const foldOne = (character: string, { keepCase, wordsOnly }: Folding): string => {
  if (skipped.test(character)) return ''
  // Ligatures, full-width forms and accents: "ﬁ" is "fi", "ŷ" is "y".
  const plain = (straight[character] ?? character).normalize('NFKD').replace(/[\p{M}\s]/gu, '')
  if (wordsOnly && !word.test(plain)) return ''
  return keepCase ? plain : plain.toLowerCase()
}

const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

/** Folds a text so that a line break, a hyphen at a line's end, a ligature or an accent hides nothing. */
export const lettersOf = (text: string, folding: Folding = {}): Letters => {
  const parts: string[] = []
  const at: number[] = []
  for (let place = 0; place < text.length; ) {
    const code = text.charCodeAt(place)
    const character = String.fromCodePoint(text.codePointAt(place) ?? code)
    // Most of a paper is plain letters, which need no folding but their case.
    const folded = isPlain(code)
      ? folding.keepCase
        ? character
        : character.toLowerCase()
      : foldOne(character, folding)
    for (let unit = 0; unit < folded.length; unit += 1) at.push(place)
    if (folded !== '') parts.push(folded)
    place += character.length
  }
  return { text, folded: parts.join(''), at: Uint32Array.from([...at, text.length]) }
}

/** Where the character at an offset of a text ends. */
export const afterCharacter = (text: string, offset: number): number =>
  offset + ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1)
