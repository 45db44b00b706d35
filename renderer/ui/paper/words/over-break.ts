import type { Finder, Span } from './find-words.ts'

/** Words that begin at the foot of one page, and go on at the head of the next as `onto`. */
export type BrokenSpan = Span & { readonly onto: Span }

type Line = Span & { readonly shape: string }

/** What is typed into a search is seldom longer. */
const reach = 500
const mostLines = 8

const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = []
  for (const { 0: words, index } of text.matchAll(/[^\n]+/gu)) {
    const shape = words.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim()
    if (shape !== '') lines.push({ from: index, to: index + words.length, shape })
  }
  return lines
}

const isNumber = (shape: string): boolean => /^\W*(?:page )?#(?: ?(?:of|\/) ?#)?\W*$/iu.test(shape)

const edgesOf = (text: string): readonly Line[] => {
  const lines = linesOf(text)
  return lines.length <= 2 * mostLines ? lines : [...lines.slice(0, mostLines), ...lines.slice(-mostLines)]
}

/** How many of the lines, from the edge inwards, are running headers or footers: numbers, and what another page has too. */
const running = (fromEdge: readonly Line[], shapes: ReadonlySet<string>): number => {
  const first = fromEdge.findIndex(({ shape }) => !shapes.has(shape) && !isNumber(shape))
  return first < 0 || first > mostLines ? 0 : first
}

/** A line that may be a header of its page only: its chapter, say. */
const mayRun = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.shape.length <= 80 &&
  /^[\p{Lu}#]/u.test(line.shape) &&
  !/[.,;]$/u.test(line.shape)

/** None left out, one at the head of the page below, one at the foot of that above, one at each. */
const leftOut = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
] as const

/**
 * The first place where the words asked for stand over the break between two pages; null where they don't. `around`:
 * pages before and after these two, whose headers may be those of every other page, or of a chapter.
 */
export const findOverBreak = (
  find: Finder,
  text: string,
  next: string,
  around: readonly string[] = [],
): BrokenSpan | null => {
  const [above, below] = [linesOf(text).toReversed(), linesOf(next)]
  const known = around.flatMap((page) => edgesOf(page).map(({ shape }) => shape))
  const shapesOf = (other: readonly Line[]) => new Set([...other.map(({ shape }) => shape), ...known])
  const [last, first] = [running(above, shapesOf(below)), running(below, shapesOf(above))]
  for (const [foot, head] of leftOut) {
    if ((foot === 1 && !mayRun(above[last])) || (head === 1 && !mayRun(below[first]))) continue
    const end = above[last + foot]?.to
    const start = below[first + head]?.from
    if (end === undefined || start === undefined) continue
    const before = text.slice(Math.max(0, end - reach), end)
    const span = find(`${before}\n${next.slice(start, start + reach)}`).find(
      ({ from, to }) => from < before.length && to > before.length + 1,
    )
    if (span === undefined) continue
    return {
      from: end - before.length + span.from,
      to: end,
      onto: { from: start, to: start + span.to - before.length - 1 },
    }
  }
  return null
}
