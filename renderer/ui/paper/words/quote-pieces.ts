import { afterCharacter, lettersOf } from './letters.ts'
import type { PageWords } from './page-words.ts'

/** A piece of a page with its letters, to be laid along a quote. */
export type QuotePiece = {
  readonly page: number
  readonly letters: string
  /** Offset of a letter in its page's text. */
  readonly offset: (letter: number) => number
  /** Offset after a letter. */
  readonly after: (letter: number) => number
  /** Letters at which a word begins. */
  readonly wordStarts: readonly number[]
}

/** The pieces of pages that have letters, in order. */
export const quotePieces = (pages: readonly PageWords[], wordsOnly: boolean): readonly QuotePiece[] =>
  pages.flatMap(({ page, text, starts }) =>
    Array.from({ length: Math.max(0, starts.length - 1) }, (_, index) => {
      const start = starts[index] ?? 0
      const { text: words, folded, at } = lettersOf(text.slice(start, starts[index + 1]), { wordsOnly })
      const place = (letter: number): number => at[letter] ?? 0
      return {
        page,
        letters: folded,
        offset: (letter: number) => start + place(letter),
        after: (letter: number) => start + afterCharacter(words, place(letter)),
        wordStarts: Array.from(folded, (_, letter) => letter).filter(
          (letter) => letter === 0 || place(letter) - place(letter - 1) > 1,
        ),
      }
    }).filter(({ letters }) => letters !== ''),
  )
