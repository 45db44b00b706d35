import { cut } from './cut-run.ts'
import { type Line, lineOf, segmentsOf } from './line.ts'
import type { Run } from './run.ts'

/** A stretch of the page's width, left to right. */
type Span = { readonly from: number; readonly to: number }

/** The words of a head over one column. */
export type Column = { readonly left: number; readonly right: number; readonly lines: readonly Line[] }

/** No space between words is as wide as this share of the letters' size; the padding of two cells is. */
export const narrowGap = 0.4

const isInk = (run: Run): boolean => run.text.trim() !== ''

/** What stands in a line, words that follow each other closer than cells do taken as one. */
const inkOf = (line: Line): readonly Span[] =>
  segmentsOf(line, narrowGap).map(({ x, right }) => ({ from: x, to: right }))

/** The widest part of a stretch that a line leaves free. */
const leftFree = (zone: Span, ink: readonly Span[]): Span | undefined => {
  const inside = ink
    .filter(({ from, to }) => to > zone.from && from < zone.to)
    .toSorted((a, b) => a.from - b.from)
  const edges = [{ from: zone.from, to: zone.from }, ...inside, { from: zone.to, to: zone.to }]
  return edges
    .slice(1)
    .map(({ from }, at) => ({ from: Math.max(...edges.slice(0, at + 1).map(({ to }) => to)), to: from }))
    .filter(({ from, to }) => to > from)
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .at(0)
}

const middle = ({ from, to }: Span): number => (from + to) / 2

const withRuns = (line: Line, runs: readonly Run[]): Line =>
  runs.length === line.runs.length ? line : { ...line, ...lineOf(runs, line.page) }

/** Running text is longer, and its words have a space near every border. */
const longestCells = 48

/** pdf.js gives words less than a letter apart as one run, though they stand in two columns: short ones come back as two. */
const cutBetween = (run: Run, zone: Span): readonly Run[] => {
  if (run.text.length > longestCells || run.x > zone.from || run.right < zone.to) return [run]
  const [left, right] = cut(run, middle(zone))
  const opens = right !== undefined && /^[\p{Lu}\d£<>(+–-]/u.test(right.text)
  const isNear = left !== undefined && left.right > zone.from - run.size && left.right < zone.to + run.size
  return opens && isNear
    ? [
        { ...left, right: zone.from },
        { ...right, x: zone.to },
      ]
    : [run]
}

const cutIn = (line: Line, zones: readonly (Span | undefined)[]): Line =>
  withRuns(
    line,
    line.runs.flatMap((run) =>
      zones.reduce<readonly Run[]>(
        (parts, zone) => (zone === undefined ? parts : parts.flatMap((part) => cutBetween(part, zone))),
        [run],
      ),
    ),
  )

/** What the lines below a head leave free between its columns, and those that keep to them. */
type Kept = { readonly zones: readonly (Span | undefined)[]; readonly lines: readonly Line[] }

/** A gap of the head as wide as this many letters parts columns for sure; a narrower one may be of one heading's words. */
const firm = 1

const keptBelow = (columns: readonly Column[], body: readonly Line[], { size, text: words }: Line): Kept => {
  let zones: readonly (Span | undefined)[] = columns
    .slice(1)
    .map(({ left }, at) => ({ from: columns[at]?.right ?? 0, to: left }))
  const isFirm = zones.map((zone) => zone !== undefined && zone.to - zone.from > firm * size)
  const lines: Line[] = []
  let lowest = body[0]?.y ?? 0
  for (const line of body) {
    const own = cutIn(line, zones)
    const ink = inkOf(own)
    const next = zones.map((zone) => (zone === undefined ? undefined : leftFree(zone, ink)))
    const narrow = next.map((zone) => zone === undefined || zone.to - zone.from < narrowGap * size)
    // What comes below the table must not join its columns.
    const isBelow =
      (line.bold && body[0]?.bold === false) ||
      line.text === words ||
      line.y > lowest + 5 * size ||
      Math.abs(line.size - (body[0]?.size ?? size)) > 0.75
    if (isBelow || narrow.some((isGone, at) => isGone && isFirm[at] === true)) break
    zones = next.map((zone, at) => (narrow[at] === true ? undefined : zone))
    lowest = Math.max(lowest, line.y)
    lines.push(own)
  }
  return { zones, lines }
}

/** Gaps inside a column that all lines below the head share, at least so many of them with words on both sides. */
const fewest = 3

const innerZones = ({ from, to }: Span, body: readonly Line[], size: number): readonly Span[] => {
  const inks = body.map((line) => inkOf(line).filter((span) => span.from >= from - 3 && span.from < to))
  const sides = inks.filter((ink) => ink.length > 1)
  const [first] = sides
  if (first === undefined || sides.length < fewest) return []
  return first.slice(1).flatMap((span, at) => {
    const start: Span | undefined = { from: first[at]?.to ?? 0, to: span.from }
    const zone = inks.reduce<Span | undefined>(
      (left, ink) => (left === undefined ? undefined : leftFree(left, ink)),
      start,
    )
    return zone !== undefined && zone.to - zone.from >= narrowGap * size ? [zone] : []
  })
}

/** The head's words cut at a border; undefined where nothing stands on one of its sides. */
const splitAt = (column: Column, zone: Span, size: number): readonly [Column, Column] | undefined => {
  const border = middle(zone)
  const parts = column.lines.map((line) =>
    withRuns(
      line,
      line.runs.flatMap((run) => cut(run, border)),
    ),
  )
  const side = (isLeft: boolean): Column | undefined => {
    const lines = parts.flatMap((line) => {
      const runs = line.runs.filter((run) => isInk(run) && (run.x + run.right) / 2 < border === isLeft)
      return runs.length === 0 ? [] : [lineOf(runs, line.page)]
    })
    return lines.length === 0
      ? undefined
      : {
          left: Math.min(...lines.map(({ x }) => x)),
          right: Math.max(...lines.map(({ right }) => right)),
          lines,
        }
  }
  const [left, right] = [side(true), side(false)]
  if (left === undefined || right === undefined) return undefined
  // A bullet's gap stands nowhere near a space of the heading.
  const isNear = left.right < zone.to + size / 2 && right.left > zone.from - size / 2
  return isNear ? [left, right] : undefined
}

const joined = (a: Column, b: Column): Column => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  lines: [...a.lines, ...b.lines].toSorted((one, other) => one.y - other.y || one.x - other.x),
})

/**
 * Columns that stand so close that the head alone does not tell them apart: what all lines below leave free parts
 * them, what a line crosses joins them. `body`: the lines below the head, of which those that keep to it come back cut
 * at the borders; `starts`: where the words of each column begin; `first`: the head's first line.
 */
export const narrowColumns = (
  head: readonly Column[],
  body: readonly Line[],
  first: Line,
): {
  readonly columns: readonly Column[]
  readonly starts: readonly number[]
  readonly lines: readonly Line[]
} => {
  const { size } = first
  const { zones, lines } = keptBelow(head, body, first)
  const whole: { column: Column; to: number }[] = []
  head.forEach((column, at) => {
    const last = whole.at(-1)
    const to = zones[at]?.to ?? Number.POSITIVE_INFINITY
    if (last === undefined || zones[at - 1] !== undefined) whole.push({ column, to })
    else {
      last.column = joined(last.column, column)
      last.to = to
    }
  })
  const borders = zones.flatMap((zone) => (zone === undefined ? [] : [middle(zone)]))
  const found: Span[] = []
  const columns: Column[] = []
  whole.forEach(({ column }, at) => {
    const range = {
      from: borders[at - 1] ?? Number.NEGATIVE_INFINITY,
      to: borders[at] ?? Number.POSITIVE_INFINITY,
    }
    let rest = column
    for (const zone of innerZones(range, lines, size)) {
      const parts = splitAt(rest, zone, size)
      if (parts === undefined) continue
      columns.push(parts[0])
      found.push(zone)
      rest = parts[1]
    }
    columns.push(rest)
  })
  borders.push(...found.map(middle))
  borders.sort((a, b) => a - b)
  const cutLines = lines.map((line) => cutIn(line, found))
  const runs = cutLines.flatMap((line) => line.runs.filter(isInk))
  const starts = columns.map(({ left }, at) => {
    const [from, to] = [borders[at - 1] ?? Number.NEGATIVE_INFINITY, borders[at] ?? Number.POSITIVE_INFINITY]
    const own = runs.filter((run) => (run.x + run.right) / 2 > from && (run.x + run.right) / 2 < to)
    return Math.min(left, ...own.map(({ x }) => x))
  })
  return { columns, starts, lines: cutLines }
}
