import type { Line } from './line.ts'

/** What is wrong with the text that lies under a page, where it can be told from the text alone. */
export type TextFault = 'unreadable' | 'run-together'

/** Fewer letters than this show nothing. */
const enough = 150
const share = (text: string, pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / text.length

/**
 * Fonts without a table of their letters give signs instead of words; some converters leave out the spaces.
 * Both look right on the page, so nobody would notice that the words can't be found. undefined: nothing wrong.
 */
export const textFaultOf = (lines: readonly Line[]): TextFault | undefined => {
  const text = lines.map((line) => line.text).join(' ')
  if (text.length < enough) return undefined
  // Bullets of symbol fonts are in the private use area too, one a line.
  const strange = share(text, /[\uE000-\uF8FF\uFFFD\u0080-\u009F]|\p{Cn}/gu)
  if (strange > 0.1) return 'unreadable'
  const letters = share(text, /\p{L}/gu)
  const digits = share(text, /[\d\s.,%£|()/:–-]/gu)
  // Pages of figures have few letters; a page of neither is signs.
  if (letters < 0.25 && digits < 0.6) return 'unreadable'
  const words = text.split(/\s+/u).filter((word) => /^\p{L}/u.test(word) && !/[/@.]\p{L}/u.test(word))
  const inLong = words.filter((word) => word.length > 24).reduce((sum, word) => sum + word.length, 0)
  return inLong > 0.5 * text.length ? 'run-together' : undefined
}
