import { isColumnName } from '../header-row.ts'
import { type Gutter, guttersIn, segmentsOf } from './gutters.ts'
import { bodyEnd, cutLines, reachOf } from './reach.ts'
import { type CutLine, holdsFigures, spacedRows, withLine } from './spaced-rows.ts'

/** A table whose columns only spaces keep apart. `rows`: the names of its columns first. */
export type SpacedTable = {
  readonly rows: readonly (readonly string[])[]
  /** Lines that it takes, blank ones included. */
  readonly taken: number
  /** The lines with the names of its columns. */
  readonly head: readonly string[]
  /** As they are at its end. */
  readonly gutters: readonly Gutter[]
}

const isShort = (text: string): boolean => text.length <= 40 && text.split(' ').length <= 6

const isName = (text: string): boolean =>
  isShort(text) &&
  /^[\p{Lu}\d%£(#+]/u.test(text) &&
  (!/[.:;,]$/u.test(text) || /\b(?:no|ref)\.$/iu.test(text))

const alsoNames =
  /^(?:code|actual|trend|previous|current|baseline|variance|commentary|rag|minute|issue|task|evidence|decision|reason|lead|result|performance|quarter|direction|grade|rating|original|revised|due|agreed|completed)\b/iu
/** Years and quarters, by themselves or behind a word: "2016/17", "Q3", "Target 2016/17". */
const period = /^(?:\p{L}+ )?(?:Q[1-4]|(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?)$/u

/** "Management update", "Lead officer": the last word says what the column holds. */
const lastWord =
  /^\p{L}+ (?:\p{L}+ )?(?=(?:updates?|comments?|response|officer|date|status|progress|owner)$)/iu

const isKnown = (name: string): boolean =>
  isColumnName(name.replace(lastWord, '')) || alsoNames.test(name) || period.test(name)

/** A row of column names: several short titles that stand apart, at least half of them words for a column. */
const isHead = (line: string): boolean => {
  const names = segmentsOf(line).map(({ text }) => text)
  if (names.length < 2 || line.includes('\t') || line.includes('|') || !names.every(isName)) return false
  const known = names.filter(isKnown).length
  return known >= 2 ? known * 2 >= names.length : known === 1 && names.length === 2
}

const fewestFull = 2

const enough = (body: readonly CutLine[]): boolean =>
  body.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1).length >= fewestFull

/** How many lines the names of the columns take. */
const headLength = (lines: readonly CutLine[]): number => {
  const rest = lines.slice(1)
  const isRest = ({ cells }: CutLine) =>
    cells.every(isShort) && cells.some((cell) => cell === '') && !/^\W?\d/u.test(cells[0] ?? '')
  const stop = rest.findIndex(({ apart }) => apart)
  if (stop >= 0 && stop <= 3 && rest.slice(0, stop).every(isRest)) return 1 + stop
  const more = rest.findIndex(
    (line) => !isRest(line) || line.cells[0] !== '' || !line.cells.some((cell) => /^[\p{Ll}(]/u.test(cell)),
  )
  return 1 + Math.max(0, more)
}

const tableFrom = (
  lines: readonly string[],
  at: number,
  first: readonly Gutter[],
): { readonly cut: readonly CutLine[]; readonly taken: number; readonly gutters: readonly Gutter[] } => {
  const isNext = (line: string) => isHead(line) && line !== lines[at]
  const end = bodyEnd(lines, at, reachOf(lines, at, first, isNext))
  // What comes below the table must not narrow its columns.
  const reach = reachOf(lines.slice(0, end), at, first, isNext)
  return {
    cut: cutLines(lines, at, end, reach),
    taken: end - at,
    gutters: reach.gutters.at(-1) ?? first,
  }
}

const wording = (line: string): string => line.trim().replace(/\s+/gu, ' ')

/**
 * A table that begins at a line with the names of its columns; undefined where there is none. `before`: the table that
 * the page before ends with, whose head may stand here again.
 */
export const spacedTableAt = (
  lines: readonly string[],
  at: number,
  before?: SpacedTable,
): SpacedTable | undefined => {
  const first = lines[at] ?? ''
  if (!isHead(first)) return undefined
  const { cut, taken, gutters } = tableFrom(lines, at, guttersIn(segmentsOf(first)))
  const isAgain = before?.head.every((line, index) => wording(line) === wording(lines[at + index] ?? ''))
  const length = isAgain === true ? (before?.head.length ?? 1) : headLength(cut)
  const body = cut.slice(length)
  if (!enough(body) || body.some(holdsFigures)) return undefined
  const head = cut
    .slice(0, length)
    .map(({ cells }) => cells)
    .reduce((names, more) => names.map((name, column) => withLine(name, more[column] ?? '', false)))
  return { rows: [head, ...spacedRows(body)], taken, head: lines.slice(at, at + length), gutters }
}

/** The rest of a table on the next page, without the names of its columns, where the same gutters go through. */
export const spacedRest = (
  lines: readonly string[],
  at: number,
  before: SpacedTable,
): SpacedTable | undefined => {
  const { cut, taken, gutters } = tableFrom(lines, at, before.gutters)
  return enough(cut) ? { rows: spacedRows(cut), taken, head: before.head, gutters } : undefined
}
