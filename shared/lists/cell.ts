import type { StatedDate } from '../model/dates.ts'
import { firstCapital } from '../rules/first-capital.ts'
import { statedDateWords } from '../rules/stated-date-words.ts'

/** What a cell of a list says, with no format in it: words, a whole day, or a stated date that lacks one. */
export type Cell = { readonly words: string; readonly day?: string }

export const wordsCell = (words: string | null): Cell => ({ words: words ?? '' })

/** A status, or what is said where there is none. */
export const saidCell = (word: string | null, none: string): Cell => ({
  words: word === null ? none : firstCapital(word),
})

/** A date no more precise than it was stated; only a whole day is a date to a spreadsheet. */
export const dateCell = (date: StatedDate | null): Cell => {
  if (date === null) return { words: '' }
  return /^\d{4}-\d{2}-\d{2}$/.test(date)
    ? { words: statedDateWords(date), day: date }
    : { words: statedDateWords(date) }
}
