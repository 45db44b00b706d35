/** Words of a line that stand apart from others, by two spaces or more. */
export type Segment = { readonly start: number; readonly end: number; readonly text: string }

/** A stretch of character places, the end not in it, that is blank from line to line. */
export type Gutter = { readonly start: number; readonly end: number }

export const segmentsOf = (line: string): readonly Segment[] =>
  [...line.matchAll(/\S+(?: \S+)*/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
  }))

/** What stands between segments, and before and after them. */
const blanksOf = (segments: readonly Segment[]): readonly Gutter[] => {
  const ends = [0, ...segments.map(({ end }) => end)]
  return ends.map((start, at) => ({ start, end: segments[at]?.start ?? Number.POSITIVE_INFINITY }))
}

/** Single spaces right before a column that a line above or below begins at the same place. */
const tightBlanks = (line: string, beside: readonly string[]): readonly Gutter[] => {
  const begins = new Set(beside.flatMap((other) => segmentsOf(other).slice(1)).map(({ start }) => start))
  return [...begins].flatMap((end) =>
    /^\S \S$/u.test(line.slice(end - 2, end + 1)) ? [{ start: end - 1, end }] : [],
  )
}

/**
 * Single spaces right before a column of the table's head, in a line that shows by another of its columns that it
 * stands in the table: a cell that fills its column leaves no more than that.
 */
const headBlanks = (line: string, head: readonly Gutter[]): readonly Gutter[] => {
  const begins = new Set(
    segmentsOf(line)
      .slice(1)
      .map(({ start }) => start),
  )
  if (!head.some(({ end }) => begins.has(end))) return []
  return head.flatMap(({ start, end }) => {
    if (/^\S \S$/u.test(line.slice(end - 2, end + 1))) return [{ start: end - 1, end }]
    // A figure or a day begins a column, also where a full cell pushed it a place or two.
    const from = Math.max(start, end - 3)
    const pushed = /\S (?=\d)/u.exec(line.slice(from, end + 1))
    return pushed === null ? [] : [{ start: from + pushed.index + 1, end: from + pushed.index + 2 }]
  })
}

/** The gutters between the cells of a row. */
export const guttersIn = (row: readonly Segment[]): readonly Gutter[] =>
  row.slice(1).map(({ start }, at) => ({ start: row[at]?.end ?? 0, end: start }))

/**
 * What is left of gutters over one more line; undefined where the line runs across one of them. `beside`: the lines
 * above and below. A single space counts as blank only where one of these, or the head, begins its column behind the
 * same place.
 */
export const narrowed = (
  gutters: readonly Gutter[],
  line: string,
  beside: readonly string[],
  head: readonly Gutter[],
): readonly Gutter[] | undefined => {
  const blanks = [...blanksOf(segmentsOf(line)), ...tightBlanks(line, beside), ...headBlanks(line, head)]
  const left = gutters.map((gutter) =>
    blanks
      .map(({ start, end }) => ({ start: Math.max(start, gutter.start), end: Math.min(end, gutter.end) }))
      .filter(({ start, end }) => end > start)
      .toSorted((a, b) => b.end - b.start - (a.end - a.start))
      .at(0),
  )
  return left.every((gutter) => gutter !== undefined) ? left : undefined
}

/** A line cut at the gutters, one text a column. */
export const cellsIn = (line: string, gutters: readonly Gutter[]): readonly string[] => {
  const cuts = [0, ...gutters.map(({ start }) => start), line.length]
  return cuts.slice(1).map((end, at) => line.slice(cuts[at], Math.max(end, cuts[at] ?? 0)).trim())
}
