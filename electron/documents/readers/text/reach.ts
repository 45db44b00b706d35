import { cellsIn, type Gutter, narrowed, segmentsOf } from './gutters.ts'
import { beginsNumbered, type CutLine } from './spaced-rows.ts'

/** The gutters of the lines from `from` on; programs shift the columns a little from row to row. */
type Span = { readonly from: number; readonly gutters: readonly Gutter[] }
/** How far down columns go through: the gutters of each line from `from` on; `end` is the line behind the last. */
export type Reach = {
  readonly from: number
  readonly end: number
  readonly gutters: readonly (readonly Gutter[])[]
}

const isBlank = (line: string): boolean => line.trim() === ''
const mostBlanks = 3
const mostShift = 8
/** Of a table on one page; what is longer is no paper, and stays lines. */
const mostTableLines = 5_000

const beside = (lines: readonly string[], at: number): readonly string[] => [
  lines[at - 1] ?? '',
  lines[at + 1] ?? '',
]

const isNumbered = (line: string): boolean => beginsNumbered(line.trim())

/** Rows are not longer: a text of a million lines is not gone through for each of them. */
const mostLines = 100

/** Whether lines without a blank one between them hold several numbered rows. */
const holdsRows = (lines: readonly string[], at: number): boolean => {
  const first = Math.max(0, at - mostLines)
  const above = first + lines.slice(first, at).findLastIndex(isBlank) + 1
  const near = lines.slice(at, at + mostLines)
  const below = near.findIndex(isBlank)
  return lines.slice(above, at + (below < 0 ? near.length : below)).filter(isNumbered).length > 1
}

/** Lines from `from` on that belong to one row or to rows set alike: up to a blank line or the next number. */
const stretchAt = (lines: readonly string[], from: number): readonly string[] => {
  const several = holdsRows(lines, from)
  const near = lines.slice(from, from + mostLines)
  const length = near.findIndex((line, at) => at > 0 && (isBlank(line) || (several && isNumbered(line))))
  return length < 0 ? near : near.slice(0, length)
}

/** Stretches of places that are blank in all lines, a single place too. */
const commonBlanks = (lines: readonly string[]): readonly Gutter[] => {
  const widest = Math.max(...lines.map((line) => line.length))
  const blanks: { start: number; end: number }[] = []
  for (let at = 0; at < widest; at += 1) {
    if (lines.some((line) => (line[at] ?? ' ') !== ' ')) continue
    const last = blanks.at(-1)
    if (last?.end === at) last.end = at + 1
    else blanks.push({ start: at, end: at + 1 })
  }
  return [...blanks, { start: widest, end: Number.POSITIVE_INFINITY }]
}

const isDayAt = (line: string, at: number): boolean =>
  /^ \d{1,2}[./-]\d{1,2}[./-]\d{2}/u.test(line.slice(at - 1, at + 8))

/**
 * The same columns, a little to the left or right, in a stretch of lines: programs place each row anew. A gutter of
 * one place is believed where the head's column begins behind it, or some line does after more, or has a day there.
 */
const shifted = (stretch: readonly string[], before: readonly Gutter[]): readonly Gutter[] | undefined => {
  const blanks = commonBlanks(stretch)
  const begins = new Set([
    ...stretch.flatMap((line) => segmentsOf(line).filter(({ start }) => start > 1)).map(({ start }) => start),
    ...blanks.flatMap(({ end }) => (stretch.some((line) => isDayAt(line, end)) ? [end] : [])),
  ])
  const found = before.map((gutter) =>
    blanks
      .filter(({ start, end }) => end >= gutter.start - 2 && start <= gutter.end + mostShift - 1)
      .filter(({ start, end }) => end - start > 1 || end === gutter.end || begins.has(end))
      .map(({ start, end }) => ({
        start: Math.max(start, gutter.start - mostShift),
        end: Math.min(end, gutter.end + mostShift),
        // What begins behind it says more than that it is near.
        off: begins.has(end) ? Math.abs(end - gutter.end) : Number.MAX_VALUE,
      }))
      .toSorted((a, b) => a.off - b.off)
      .map(({ start, end }) => ({ start, end }))
      .at(0),
  )
  const isInOrder = (gutter: Gutter | undefined, at: number) =>
    gutter !== undefined && gutter.start >= (found[at - 1]?.start ?? 0)
  return found.every((gutter, at): gutter is Gutter => isInOrder(gutter, at)) ? found : undefined
}

/** The head's own columns, where everything in a stretch of lines begins at one of them: these rows are not shifted. */
const asHeaded = (stretch: readonly string[], head: readonly Gutter[]): readonly Gutter[] | undefined => {
  const begins = new Set(head.map(({ end }) => end))
  const isAligned = stretch.every((line) =>
    segmentsOf(line).every(({ start }) => start < 2 || begins.has(start)),
  )
  return isAligned
    ? stretch.reduce<readonly Gutter[] | undefined>(
        (left, line, at) => left && narrowed(left, line, beside(stretch, at), head),
        head,
      )
    : undefined
}

/** Goes down from a line as long as its gutters stay blank, or until `stops`. */
export const reachOf = (
  lines: readonly string[],
  from: number,
  first: readonly Gutter[],
  stops: (line: string) => boolean,
): Reach => {
  const spans: Span[] = []
  let span: Span = { from, gutters: first }
  let end = from
  /** Up to here the span's gutters are known to be blank. */
  let known = from
  let blanks = 0
  const last = Math.min(lines.length, from + mostTableLines)
  for (let at = from; at < last; at += 1) {
    const line = lines[at] ?? ''
    if (isBlank(line)) {
      blanks += 1
      if (blanks > mostBlanks) break
      continue
    }
    if (line.includes('\t') || stops(line)) break
    const opens = at > from && (blanks > 0 || (isNumbered(line) && holdsRows(lines, at)))
    const stretch = opens ? stretchAt(lines, at) : []
    const own = opens ? (asHeaded(stretch, first) ?? shifted(stretch, first)) : undefined
    if (own !== undefined) known = at + stretch.length
    const left = own ?? (at < known ? span.gutters : narrowed(span.gutters, line, beside(lines, at), first))
    if (left === undefined) break
    if (own !== undefined) spans.push(span)
    span = { from: own === undefined ? span.from : at, gutters: left }
    blanks = 0
    end = at + 1
  }
  const all = [...spans, span]
  const gutters = all.flatMap((one, at) =>
    Array.from({ length: Math.max(0, (all[at + 1]?.from ?? end) - one.from) }, () => one.gutters),
  )
  return { from, end, gutters }
}

const cellsAt = (lines: readonly string[], at: number, { from, gutters }: Reach): readonly string[] =>
  cellsIn(lines[at] ?? '', gutters[at - from] ?? [])

const columnsIn = (cells: readonly string[]): readonly number[] =>
  cells.flatMap((cell, at) => (cell === '' ? [] : [at]))

/**
 * Up to the last lines that stand in several columns, or in one that is not the first: below them it is text again.
 * Lines between blank ones count together.
 */
export const bodyEnd = (lines: readonly string[], from: number, reach: Reach): number => {
  let last = from
  let columns: number[][] = []
  for (let at = from; at <= reach.end; at += 1) {
    if (at < reach.end && !isBlank(lines[at] ?? '')) {
      columns.push([...columnsIn(cellsAt(lines, at, reach))])
      continue
    }
    const all = new Set(columns.flat())
    if (columns.some(({ length }) => length > 1) || (all.size === 1 && !all.has(0))) last = at
    columns = []
  }
  return last
}

/** The lines from `from` to `end`, blank ones left out, each as its cells. */
export const cutLines = (
  lines: readonly string[],
  from: number,
  end: number,
  reach: Reach,
): readonly CutLine[] =>
  lines.slice(from, end).flatMap((line, index): readonly CutLine[] => {
    const at = from + index
    if (isBlank(line)) return []
    return [{ cells: cellsAt(lines, at, reach), apart: index > 0 && isBlank(lines[at - 1] ?? '') }]
  })
