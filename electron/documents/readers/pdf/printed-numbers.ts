import { type Line, segmentsOf } from './line.ts'

const numbered =
  /^[^\p{L}\d]*(?:page|p\.?)?\s*(\d{1,4})(?:\s*(?:of|\/)\s*\d{1,4})?[^\p{L}\d]*$|\bpage\s+(\d{1,4})(?:\s+of\s+\d{1,4})?$/iu

/** The figures in a running header or footer that may be the number of its page. */
const numbersIn = (line: Line): readonly number[] =>
  segmentsOf(line, 1.5).flatMap(({ text }) => {
    const found = numbered.exec(text)
    const digits = found?.[1] ?? found?.[2]
    return digits === undefined ? [] : [Number(digits)]
  })

/** Fewer pages than this may agree by chance. */
const fewest = 3

/**
 * The numbers printed on the pages of a paper, by page, from its running lines. A pack's pages bear its own
 * number and that of the report they belong to: the one that runs on through most pages is meant.
 */
export const printedNumbers = (running: readonly Line[], pages: number): ReadonlyMap<number, string> => {
  const byShift = new Map<number, Map<number, string>>()
  for (const line of running)
    for (const number of numbersIn(line)) {
      const shift = number - line.page
      const found = byShift.get(shift) ?? new Map<number, string>()
      byShift.set(shift, found.set(line.page, String(number)))
    }
  const [best] = [...byShift.values()].toSorted((a, b) => b.size - a.size)
  return best === undefined || best.size < fewest || best.size < pages / 2 ? new Map() : best
}
