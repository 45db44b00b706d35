import { afterCharacter, type Letters, lettersOf } from './letters.ts'

/** A stretch of a text, from its first character to after its last. */
export type Span = { readonly from: number; readonly to: number }

export type FindOptions = { readonly matchCase: boolean; readonly wholeWords: boolean }

/** What stands between two letters. 'broken': a hyphen at a line's end, which may be the printer's or the word's own. */
type Gap = 'none' | 'broken' | 'hyphen' | 'space'

const gapBefore = ({ text, at }: Letters, unit: number): Gap => {
  const from = at[unit - 1] ?? 0
  const to = at[unit] ?? text.length
  if (to - from <= 1) return 'none'
  const between = text
    .slice(afterCharacter(text, from), to)
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
  if (/^\p{Pd}[^\S\n]*\n\s*$/u.test(between)) return 'broken'
  if (/[\p{Pd}\u2212]/u.test(between)) return 'hyphen'
  return /\s/u.test(between) ? 'space' : 'none'
}

const agrees = (asked: Gap, there: Gap): boolean =>
  asked === there || (there === 'broken' && (asked === 'none' || asked === 'hyphen'))

const isWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit)

/** Whether a word goes on from the letter before `unit` to the letter at `unit`. */
const goesOn = (letters: Letters, unit: number): boolean =>
  unit > 0 &&
  unit < letters.folded.length &&
  isWord(letters.folded[unit - 1]) &&
  isWord(letters.folded[unit]) &&
  ['none', 'broken'].includes(gapBefore(letters, unit))

/** A search made ready: gives every place of a text where the words stand, in order, never overlapping. */
export type Finder = (text: string) => readonly Span[]

/**
 * Makes a search for words. Line breaks, hyphens at a line's end, soft hyphens and ligatures hide no hit; a space asked
 * for is any white space, a hyphen asked for has to be one. null: nothing to look for.
 */
export const finderOf = (query: string, { matchCase, wholeWords }: FindOptions): Finder | null => {
  const folding = { keepCase: matchCase }
  const asked = lettersOf(query.trim(), folding)
  const { length } = asked.folded
  if (length === 0) return null
  const gaps = Array.from({ length }, (_, unit) => (unit === 0 ? 'none' : gapBefore(asked, unit)))
  return (text) => {
    const letters = lettersOf(text, folding)
    const spans: Span[] = []
    let start = letters.folded.indexOf(asked.folded)
    while (start !== -1) {
      const begin = start
      const stands =
        gaps.every((gap, unit) => unit === 0 || agrees(gap, gapBefore(letters, begin + unit))) &&
        !(wholeWords && (goesOn(letters, begin) || goesOn(letters, begin + length)))
      if (stands)
        spans.push({
          from: letters.at[begin] ?? 0,
          to: afterCharacter(text, letters.at[begin + length - 1] ?? 0),
        })
      start = letters.folded.indexOf(asked.folded, begin + (stands ? length : 1))
    }
    return spans
  }
}
