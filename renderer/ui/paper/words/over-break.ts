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

/** How many of the lines, from the edge inwards, are running headers or footers: numbers, and what the other page has too. */
const running = (fromEdge: readonly Line[], other: readonly Line[]): number => {
  const shapes = new Set(other.map(({ shape }) => shape))
  const first = fromEdge.findIndex(({ shape }) => !shapes.has(shape) && !isNumber(shape))
  return first < 0 || first > mostLines ? 0 : first
}

/** The first place where the words asked for stand over the break between two pages; null where they don't. */
export const findOverBreak = (find: Finder, text: string, next: string): BrokenSpan | null => {
  const [above, below] = [linesOf(text), linesOf(next)]
  const end = above.at(-1 - running(above.toReversed(), below))?.to
  const start = below[running(below, above)]?.from
  if (end === undefined || start === undefined) return null
  const head = text.slice(Math.max(0, end - reach), end)
  const span = find(`${head}\n${next.slice(start, start + reach)}`).find(
    ({ from, to }) => from < head.length && to > head.length + 1,
  )
  if (span === undefined) return null
  return {
    from: end - head.length + span.from,
    to: end,
    onto: { from: start, to: start + span.to - head.length - 1 },
  }
}
