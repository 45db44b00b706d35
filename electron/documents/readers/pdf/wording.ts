import type { Line } from './line.ts'

/** Words that stand whole inside a line somewhere in the paper: they decide how a word broken at a line's end is joined. */
export type Vocabulary = ReadonlySet<string>

const bare = (word: string): string =>
  /^\p{L}+$/u.test(word) ? word.toLowerCase() : word.toLowerCase().replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')

export const vocabularyOf = (lines: Iterable<Line>): Vocabulary => {
  const words = new Set<string>()
  for (const line of lines) for (const word of line.text.split(' ').slice(1, -1)) words.add(bare(word))
  return words
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1)
export const firstWord = (text: string): string => text.split(' ', 1)[0] ?? ''

/** What stands between two lines of a paragraph: a space, nothing, or nothing in place of the first line's hyphen. */
const seam = (
  before: string,
  after: string,
  words: Vocabulary,
): { readonly drop: number; readonly between: string } => {
  const [tail, head] = [lastWord(before), firstWord(after)]
  if (tail.endsWith('\u00AD')) return { drop: 1, between: '' }
  if (tail.length > 1 && /[-\u2010]$/u.test(tail)) {
    const isWhole = words.has(bare(tail.slice(0, -1) + head))
    return isWhole && /^\p{Ll}/u.test(head) ? { drop: 1, between: '' } : { drop: 0, between: '' }
  }
  if (/^(?:https?:|www\.)/iu.test(tail) && /[/_=?&.]$/u.test(tail) && /^[\p{Ll}\d]/u.test(head))
    return { drop: 0, between: '' }
  // Soft hyphens vanish from some files: "informa" / "tion". Neither half is a word here, the whole is.
  const [left, right] = [bare(tail), bare(head)]
  const isBroken =
    /^\p{Ll}/u.test(head) &&
    left.length > 1 &&
    !words.has(left) &&
    !words.has(right) &&
    words.has(left + right)
  return { drop: 0, between: isBroken ? '' : ' ' }
}

/** The words of lines that follow each other in one paragraph. */
export const joinLines = (lines: readonly Line[], words: Vocabulary): string => {
  let text = ''
  for (const line of lines) {
    if (text === '') text = line.text
    else {
      const { drop, between } = seam(text, line.text, words)
      text = text.slice(0, text.length - drop) + between + line.text
    }
  }
  return text.replace(/\u2010/gu, '-').replace(/\u00AD/gu, '')
}
