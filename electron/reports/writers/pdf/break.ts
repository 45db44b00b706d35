const mostLinesGivenUp = 8

/**
 * How many of `lines` to put on this page where `fit` would fit. A page should end inside a sentence: where it
 * ends with one, nobody, and no reader, can tell whether the paragraph goes on overleaf.
 */
export const linesBeforeBreak = (lines: readonly string[], fit: number): number => {
  if (lines.length <= fit) return lines.length
  for (let count = fit; count > Math.max(1, fit - mostLinesGivenUp); count--) {
    const ends = /[.!?:;]["'”’)]*\s*$/.test(lines[count - 1] ?? '')
    if (!ends && /^\p{Ll}/u.test(lines[count] ?? '')) return count
  }
  return fit
}
