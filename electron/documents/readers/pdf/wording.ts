import type { Line } from './line.ts'

/** What a paper's own words tell about a word that is broken at a line's end. */
export type Vocabulary = {
  /** Words that stand whole inside a line somewhere in the paper, those with a hyphen ("long-term") among them. */
  readonly words: ReadonlySet<string>
  /** The paper breaks words at the ends of its lines; most papers only break where a hyphen is anyway. */
  readonly breaks: boolean
}

const bare = (word: string): string =>
  /^\p{L}+$/u.test(word) ? word.toLowerCase() : word.toLowerCase().replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')

/** More broken words than this that are whole elsewhere are no accident. */
const fewestBreaks = 2

export const vocabularyOf = (lines: readonly Line[]): Vocabulary => {
  const words = new Set<string>()
  // Each form of a word is looked at once: a long pack has a hundred thousand words, but few thousand forms.
  const forms = new Set(lines.flatMap((line) => line.text.split(' ').slice(1, -1)))
  for (const form of forms) words.add(bare(form))
  const broken = lines.filter((line, index) => {
    const head = firstWord(lines[index + 1]?.text ?? '')
    if (!/\p{L}[-\u2010]$/u.test(line.text) || !/^\p{Ll}/u.test(head)) return false
    return words.has(bare(lastWord(line.text).slice(0, -1) + head))
  })
  return { words, breaks: broken.length > fewestBreaks }
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1)
export const firstWord = (text: string): string => text.split(' ', 1)[0] ?? ''

const prefixes = new Set(
  'co non re pre post anti ex multi inter self mid semi sub cross one two three four five six seven eight nine ten'.split(
    ' ',
  ),
)

/** "well-" / "attended" has its hyphen anywhere on the line; "accommo-" / "dation" only at its end. */
const isCompound = (left: string, right: string, words: ReadonlySet<string>): boolean =>
  prefixes.has(left) ||
  /\d/u.test(left) ||
  left.includes('-') ||
  (words.has(left) && (left.length > 3 || words.has(right)))

/** What stands between two lines of a paragraph: a space, nothing, or nothing in place of the first line's hyphen. */
const seam = (
  before: string,
  after: string,
  { words, breaks }: Vocabulary,
): { readonly drop: number; readonly between: string } => {
  const [tail, head] = [lastWord(before), firstWord(after)]
  if (tail.endsWith('\u00AD')) return { drop: 1, between: '' }
  if (tail.length > 1 && /[-\u2010]$/u.test(tail)) {
    const [left, right] = [bare(tail.slice(0, -1)), bare(head)]
    const isWhole = words.has(left + right)
    const isLikely = breaks && !words.has(`${left}-${right}`) && !isCompound(left, right, words)
    return (isWhole || isLikely) && /^\p{Ll}/u.test(head)
      ? { drop: 1, between: '' }
      : { drop: 0, between: '' }
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
