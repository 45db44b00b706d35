import type { SourceDocument } from '../../../shared/model/source-document.ts'
import { listedItems, type Mark, marksOf } from './part-marks.ts'
import { areMinutes, lineOf, type Opening, openingOf } from './part-openings.ts'
import type { PartKind } from './part.ts'
import type { Passage } from './passage.ts'

/** Where a part begins, before what it says is read. */
export type Start = {
  readonly at: number
  readonly kind: PartKind
  readonly item: string | null
  /** As the bookmark or the agenda calls it. */
  readonly title: string | null
  readonly appendix: boolean
}

/** Where a report names its meeting only in passing, a full date at its head is the meeting's. */
export const headLength = 14

/** A report that is appended to minutes has more passages than an item of them. */
const shortestReport = 40

type Open = { -readonly [K in keyof Start]: Start[K] } & { named: boolean; readonly marked: boolean }

const opened = (given: Partial<Open> & { at: number; kind: PartKind }): Open => ({
  item: null,
  title: null,
  appendix: false,
  named: false,
  marked: false,
  ...given,
})

const sameHead = (current: Open, passage: Passage, passages: readonly Passage[]): boolean =>
  passage.at - current.at < headLength && passages[current.at]?.page === passage.page

/** A mark in the head of a part that a mark or an item has begun speaks of that part, unless it is another paper's. */
const saysMore = (current: Open, mark: Mark, passage: Passage, passages: readonly Passage[]): boolean =>
  (current.marked || current.item !== null) &&
  sameHead(current, passage, passages) &&
  (mark.kind === null || !current.named || mark.kind === current.kind) &&
  !(mark.appendix && passage.at - current.at > 2)

/** A mark begins a part, or says more of the one that has just begun. */
const begin = (starts: Open[], mark: Mark, passage: Passage, passages: readonly Passage[]): void => {
  const current = starts.at(-1)
  if (current !== undefined && saysMore(current, mark, passage, passages)) {
    current.item ??= mark.item
    current.title ??= mark.title
    if (mark.kind !== null && !current.named) Object.assign(current, { kind: mark.kind, named: true })
    return
  }
  const kind = mark.kind ?? (mark.appendix ? current?.kind : undefined) ?? 'other'
  const item = mark.item ?? (mark.appendix ? (current?.item ?? null) : null)
  const { title, appendix } = mark
  starts.push(
    opened({ at: passage.at, kind, item, title, appendix, named: mark.kind !== null, marked: true }),
  )
}

/** The number of an item may stand in the cell after "Agenda item". */
const itemOf = (opening: Opening & { kind: null }, next: Passage | undefined): string | null =>
  opening.item ?? /^\d{1,3}[a-z]?$/i.exec(next === undefined ? '' : lineOf(next))?.[0] ?? null

const openItem = (
  starts: Open[],
  item: string | null,
  passage: Passage,
  passages: readonly Passage[],
): void => {
  const current = starts.at(-1)
  if (current === undefined) return
  // Printed on every page of the item, it opens nothing.
  if (item !== null && current.item === item) return
  const begins = current.at === passage.at
  if ((current.marked || begins) && current.item === null && sameHead(current, passage, passages))
    current.item = item
  else starts.push(opened({ at: passage.at, kind: 'other', item }))
}

const openKind = (starts: Open[], kind: PartKind, passage: Passage, pack: boolean): void => {
  const current = starts.at(-1)
  if (current === undefined) return
  const fresh = passage.at - current.at < headLength
  const joins = kind !== 'scrutiny-report' || (pack && (current.item !== null || current.marked))
  if (fresh && !current.named && joins) {
    if (current.kind !== 'minutes') current.kind = kind
    current.named = true
  } else if (kind !== current.kind && kind !== 'officer-report' && !(kind === 'agenda' && passage.at > 60)) {
    starts.push(opened({ at: passage.at, kind, item: pack ? current.item : null, named: true }))
  }
}

/** Where the parts of a paper begin. `pack`: it is an agenda pack, in which more than single lines tell. */
export const startsOf = (
  passages: readonly Passage[],
  first: PartKind,
  document: SourceDocument,
  pack: boolean,
): readonly Start[] => {
  const items = pack ? listedItems(passages) : []
  const marks = pack ? marksOf(passages, document, items) : new Map<number, Mark>()
  const starts: Open[] = [opened({ at: 0, kind: first })]
  for (const passage of passages) {
    const mark = marks.get(passage.at)
    if (mark !== undefined) begin(starts, mark, passage, passages)
    const opening = openingOf(passage)
    if (opening === null) continue
    // A page of one item of the minutes is headed "Agenda item" too.
    if (opening.kind === null && !pack && first === 'minutes') continue
    // "Scrutiny review of highways" is the title of an item there, unless a report's length stands below it.
    if (
      opening.kind === 'scrutiny-report' &&
      !pack &&
      first === 'minutes' &&
      passages.length - passage.at < shortestReport
    )
      continue
    if (opening.kind === null) openItem(starts, itemOf(opening, passages[passage.at + 1]), passage, passages)
    else if (
      !pack ||
      opening.kind !== 'minutes' ||
      areMinutes(passages.slice(passage.at, passage.at + 24).map(lineOf))
    )
      openKind(starts, opening.kind, passage, pack)
  }
  const titles = new Map(items.map(({ number, title }) => [number, title]))
  const titled = new Set<string>()
  return starts.map(({ named: _named, marked: _marked, ...start }) => {
    // The agenda names an item's first paper; what comes after it under the item has a name of its own.
    const listed = start.item !== null && !titled.has(start.item) ? titles.get(start.item) : undefined
    if (start.item !== null && !start.appendix) titled.add(start.item)
    return { ...start, title: start.title ?? (start.appendix ? null : (listed ?? null)) }
  })
}
