import type { OutlineEntry, SourceDocument } from '../../../shared/model/source-document.ts'
import { type AgendaItem, agendaItemsIn } from './agenda-items.ts'
import { headingRank, isKnownSection } from './headings.ts'
import { areMinutes, coverFieldsIn, itemAtEndOf, lineOf, openingOf, opensAppendix } from './part-openings.ts'
import type { PartKind } from './part.ts'
import type { Passage } from './passage.ts'

/** A place where a paper of a pack begins, and what is known of it there. */
export type Mark = {
  readonly at: number
  readonly item: string | null
  readonly title: string | null
  readonly kind: PartKind | null
  readonly appendix: boolean
}

const blank = { item: null, title: null, kind: null, appendix: false } as const

/** How much of a page is its head: a cover says there what it is. */
const headOfPage = 10
/** An agenda is never longer. */
const longestAgenda = 400

/** The first passage of every page, by page. */
const topsOf = (passages: readonly Passage[]): ReadonlyMap<number, Passage> => {
  const tops = new Map<number, Passage>()
  for (const passage of passages)
    if (passage.page !== null && !tops.has(passage.page)) tops.set(passage.page, passage)
  return tops
}

/** The list of items at the front of a pack: what comes before its first paper. */
export const listedItems = (passages: readonly Passage[]): readonly AgendaItem[] => {
  const first = passages.findIndex((passage) => {
    const opening = openingOf(passage)
    return opening !== null && opening.kind === null
  })
  return agendaItemsIn(passages.slice(0, Math.min(longestAgenda, first < 0 ? longestAgenda : first)))
}

const digits = (label: string): string => /\d+/.exec(label)?.[0] ?? label

/** Where the agenda says the papers are: by the pack's own page numbers. */
const byAgenda = (
  items: readonly AgendaItem[],
  document: SourceDocument,
  tops: ReadonlyMap<number, Passage>,
): readonly Mark[] => {
  const pages = new Map<string, number>()
  for (const { label, number } of document.pages)
    if (label !== undefined && !pages.has(digits(label))) pages.set(digits(label), number)
  return items.flatMap(({ number, title, firstLabel }) => {
    const top = tops.get(pages.get(firstLabel ?? '') ?? 0)
    return top === undefined || top.at === 0 ? [] : [{ ...blank, at: top.at, item: number, title }]
  })
}

const itemTitle = /^(?:agenda )?(?:item )?(?:no\.? )?(\d{1,3}[a-z]?)[.:)\s–—-]+(?=\D)(.{3,})$/i
const appendixTitle = /^(?:appendix|annexe?|enclosure|enc\.?|schedule)\b/i

/** Bookmarks that stand for papers: the top ones, unless they are the headings of one report, and appendices below them. */
const paperEntries = (outline: readonly OutlineEntry[]): readonly OutlineEntry[] => {
  const top = Math.min(...outline.map(({ level }) => level))
  const tops = outline.filter(({ level }) => level === top)
  const highest = tops.length === 1 && outline.length > 1 ? top + 1 : top
  const chosen = outline.filter(
    ({ level, title }) => level <= highest || (level === highest + 1 && appendixTitle.test(title)),
  )
  const numbers = chosen.map(({ title }) => Number.parseInt(itemTitle.exec(title)?.[1] ?? '', 10))
  const counted = numbers.filter((number) => !Number.isNaN(number))
  // "1. Introduction", "2. Background", "1. Introduction"…: headings count anew in each report, items never.
  const restarts = counted.some((number, index) => number < (counted[index - 1] ?? 0))
  const sections = chosen.filter(({ title }) => isKnownSection(title.replace(/^[\d.]+\s+/, ''))).length
  return restarts || sections * 3 > chosen.length
    ? outline.filter(({ title }) => /^(?:agenda )?item \d/i.test(title) || appendixTitle.test(title))
    : chosen
}

const byOutline = (document: SourceDocument, tops: ReadonlyMap<number, Passage>): readonly Mark[] => {
  const outline = document.outline ?? []
  if (outline.length < 2) return []
  const marks = new Map<number, Mark>()
  for (const { title, page } of paperEntries(outline)) {
    const top = page === null ? undefined : tops.get(page)
    const words = title.replace(/\s+/g, ' ').trim()
    if (top === undefined || top.at === 0 || marks.has(top.at)) continue
    const [, item = null, rest = words] = itemTitle.exec(words) ?? []
    const appendix = appendixTitle.test(words)
    marks.set(top.at, { ...blank, at: top.at, item: appendix ? null : item, title: rest, appendix })
  }
  return [...marks.values()]
}

/** What the head of a page says of the paper that begins there; null where none does. */
const markAtTop = (top: Passage, passages: readonly Passage[]): Mark | null => {
  const head = passages.slice(top.at, top.at + headOfPage).filter(({ page }) => page === top.page)
  const firsts = head.slice(0, 4)
  const item =
    head
      .slice(0, 3)
      .map(itemAtEndOf)
      .find((number) => number !== null) ?? null
  if (item !== null) return { ...blank, at: top.at, item }
  const appendix = firsts.slice(0, 3).find(opensAppendix)
  if (appendix !== undefined) return { ...blank, at: top.at, appendix: true }
  const kinds = firsts.map((passage) => openingOf(passage)?.kind ?? null)
  if (kinds.includes('minutes') && areMinutes(passages.slice(top.at, top.at + 24).map(lineOf)))
    return { ...blank, at: top.at, kind: 'minutes' }
  if (kinds.includes('scrutiny-report')) return { ...blank, at: top.at, kind: 'scrutiny-report' }
  const fields = coverFieldsIn(head.map(lineOf))
  const named = head.some((passage) => openingOf(passage)?.kind === 'officer-report')
  return fields >= (named ? 2 : 3) ? { ...blank, at: top.at, kind: 'officer-report' } : null
}

const sectionNumber = /^(\d{1,2})(?:\.0)?\.?$/

/** Section numbers that a page starts anew under a title, after a paper that had counted on: another paper. */
const restartsNumbering = (top: Passage, passages: readonly Passage[], reached: number): boolean => {
  if (reached < 3 || top.label !== null || headingRank(top) === null || opensAppendix(top)) return false
  return passages
    .slice(top.at + 1, top.at + headOfPage)
    .some(
      (passage) =>
        passage.page === top.page &&
        sectionNumber.exec(passage.label ?? '')?.[1] === '1' &&
        headingRank(passage) !== null,
    )
}

const byPages = (
  passages: readonly Passage[],
  document: SourceDocument,
  tops: ReadonlyMap<number, Passage>,
): readonly Mark[] => {
  const labels = new Map(document.pages.map(({ number, label }) => [number, label]))
  const marks: Mark[] = []
  let reached = 0
  let at = 0
  for (const top of tops.values()) {
    for (; at < top.at; at += 1) {
      const passage = passages[at]
      if (passage !== undefined && headingRank(passage) !== null)
        reached = Math.max(reached, Number(sectionNumber.exec(passage.label ?? '')?.[1] ?? 0))
    }
    if (top.at === 0 || top.page === null) continue
    const own = markAtTop(top, passages)
    const anew = labels.get(top.page) === '1' && labels.get(top.page - 1) !== undefined
    const mark = own ?? (anew || restartsNumbering(top, passages, reached) ? { ...blank, at: top.at } : null)
    if (mark === null) continue
    marks.push(mark)
    reached = 0
  }
  return marks
}

/** The heading lines right above a passage: a report's title stands over "Report of…". */
const headedFrom = (passages: readonly Passage[], at: number): number => {
  let from = at
  while (from > Math.max(0, at - 4)) {
    const before = passages[from - 1]
    if (before?.kind !== 'heading' || before.label !== null || isKnownSection(before.text)) break
    from -= 1
  }
  return from
}

/** Where the format keeps no pages, a cover shows by what it says, and an appendix by its heading. */
const byCovers = (passages: readonly Passage[]): readonly Mark[] =>
  passages.flatMap((passage): readonly Mark[] => {
    if (passage.at === 0) return []
    if (passage.kind === 'heading' && opensAppendix(passage))
      return [{ ...blank, at: passage.at, appendix: true }]
    if (openingOf(passage)?.kind !== 'officer-report') return []
    const lines = passages.slice(passage.at, passage.at + headOfPage).map(lineOf)
    return coverFieldsIn(lines) >= 3
      ? [{ ...blank, at: headedFrom(passages, passage.at), kind: 'officer-report' }]
      : []
  })

const joined = (one: Mark, other: Mark): Mark => ({
  at: one.at,
  item: one.item ?? other.item,
  title: one.title ?? other.title,
  kind: one.kind ?? other.kind,
  appendix: one.appendix || other.appendix,
})

/**
 * Where the papers of a pack begin, beside what single lines open: by bookmarks, by the pages that the agenda
 * names, by covers and appendix heads at the top of pages, and by page or section numbers that start anew.
 */
export const marksOf = (
  passages: readonly Passage[],
  document: SourceDocument,
  items: readonly AgendaItem[],
): ReadonlyMap<number, Mark> => {
  const tops = topsOf(passages)
  const found =
    tops.size > 0
      ? [
          ...byOutline(document, tops),
          ...byAgenda(items, document, tops),
          ...byPages(passages, document, tops),
        ]
      : byCovers(passages)
  const marks = new Map<number, Mark>()
  for (const mark of found) {
    const before = marks.get(mark.at)
    marks.set(mark.at, before === undefined ? mark : joined(before, mark))
  }
  return marks
}
