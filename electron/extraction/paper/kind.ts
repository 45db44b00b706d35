import type { PaperKind } from '../../../shared/model/candidate.ts'
import type { SourceDocument } from '../../../shared/model/source-document.ts'
import { type Weighed, weighed } from '../signs/kinds/weigh.ts'
import type { RowTable } from '../tables/row-table.ts'
import type { PartKind } from './part.ts'
import type { Passage } from './passage.ts'

type Read = {
  readonly document: SourceDocument
  readonly passages: readonly Passage[]
  readonly tables: readonly RowTable[]
}

/** The headings of a table's columns name no sections of the paper; those beside a column of two do. */
const isColumnHeading = ({ blocks }: SourceDocument, { block, row }: Passage): boolean => {
  const table = row === undefined ? undefined : blocks[block]
  const heads = table?.kind === 'table' ? table.rows[row ?? 0] : undefined
  return heads?.header === true && heads.cells.length > 2
}

/** A passage as a line that signs are looked for in. */
export const asLine = ({ label, text }: Passage): string =>
  label === null || /^\W+$/.test(label) ? text : `${label} ${text}`.trim()

const rowsIn = (tables: readonly RowTable[]): number => tables.reduce((sum, { rows }) => sum + rows.length, 0)

/** What the passages from `from` to before `to` weigh as, by themselves. */
const weighedSpan = (
  { document, passages, tables }: Read,
  from: number,
  to: number,
  name: string,
): Weighed => {
  const own = passages.slice(from, to).filter((passage) => !isColumnHeading(document, passage))
  const whole = from === 0 && to === passages.length
  const [first, after] = [passages[from]?.block ?? 0, passages[to]?.block ?? Number.POSITIVE_INFINITY]
  const within = whole ? tables : tables.filter((table) => table.from >= first && table.from < after)
  const trackers = within.filter(({ kind }) => kind === 'tracker')
  return weighed({
    name,
    lines: own.map(asLine),
    furniture: whole ? document.furniture : [],
    trackers: trackers.length,
    trackedRows: rowsIn(trackers),
    measures: within.filter(({ kind }) => kind === 'measures').length,
  })
}

/** What a whole paper weighs as. `name`: of its file. */
export const weighedPaper = (read: Read, name: string): Weighed =>
  weighedSpan(read, 0, read.passages.length, name)

const partKinds: Readonly<Partial<Record<PaperKind, PartKind>>> = {
  minutes: 'minutes',
  'officer-report': 'officer-report',
  'scrutiny-report': 'scrutiny-report',
}

/** The kind of a part that says of itself no more than that it begins; null where it stays unsure. */
export const kindOfSpan = (read: Read, from: number, to: number): PartKind | null =>
  partKinds[weighedSpan(read, from, to, '').kind] ?? null

const coverLines = 12
const cover =
  /^(?:cabinet|executive|report (?:of|to|by)\b|\d{0,2}\.? ?object and key points|\d{0,2}\.? ?purpose of (?:the )?report)/i
/** With less, nothing in a paper speaks of a meeting. */
const some = 2
/** So close to another, a kind is unsure. */
const margin = 1

/**
 * The kind of a paper's first part. A scrutiny report without a cover of its own names its body at its head. A paper
 * of which the kind is unsure and that is likest to minutes is read as minutes are: what it says decides then, and
 * nothing in it goes unread for its kind.
 */
export const firstPartOf = ({ kind, sums }: Weighed, lines: readonly string[]): PartKind => {
  if (kind === 'scrutiny-report')
    return lines.slice(0, coverLines).some((line) => cover.test(line)) ? 'officer-report' : kind
  if (kind === 'agenda-pack') return 'agenda'
  const own = partKinds[kind]
  if (own !== undefined) return own
  const likest = Object.entries(sums).every(
    ([name, sum]) => name === 'other' || name === kind || sum <= sums.minutes,
  )
  const near = kind === 'other' ? sums.minutes >= some : sums[kind] - sums.minutes <= margin
  return likest && near ? 'minutes' : 'other'
}
