import type { DraftBlock } from '../../../shared/model/report-draft.ts'
import type { ReportBlock } from '../../../shared/model/report.ts'
import type { ReportedRecommendation } from '../../../shared/model/report-data.ts'
import type { Block } from '../../../shared/model/source-document.ts'
import { plainWords } from '../../../shared/rules/report/words.ts'
import { blocksOf } from '../templates/parts/recommendations.ts'
import { withBlock } from './paper-blocks.ts'
import { type FoundInPaper, stretchesOf, type TrackedNow } from './paper-found.ts'
import { paperTable } from './paper-table.ts'
import { noted, stretchNow, tableNow } from './paper-tracked.ts'
import { contentsIn, saidByHead } from './paper-words.ts'

/** A paper that a report is begun from, and what of it the tracker holds. */
export type PaperSource = {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly found: readonly FoundInPaper[]
  readonly tracked: TrackedNow
  /** Of the same reviews, and not in the paper: they came after it. By their review. */
  readonly added: ReadonlyMap<string, readonly ReportedRecommendation[]>
}

/** What the first page of the report says: it stands there, and not a second time in the text. */
type Head = { readonly title: string; readonly council: string | null; readonly body: string | null }

type Entry = { readonly block: DraftBlock; readonly pages: readonly number[] }

const flat = (entries: readonly Entry[]): readonly ReportBlock[] =>
  entries.flatMap(({ block }) => (block.kind === 'filled' ? block.blocks : [block]))

const pagesWords = (title: string, pages: readonly number[]): string => {
  if (pages.length === 0) return title
  const [first, last] = [Math.min(...pages), Math.max(...pages)]
  return first === last ? `${title}, page ${first}` : `${title}, pages ${first} to ${last}`
}

/** Each section with a footnote at its end that says where in the paper it stands. */
const withCitations = (title: string, entries: readonly Entry[]): DraftBlock[] => {
  const out = entries.map(({ block }) => block)
  let pages: number[] = []
  let last = -1
  const close = () => {
    const block = out[last]
    if (block !== undefined && block.kind !== 'filled') out[last] = noted(block, pagesWords(title, pages))
    pages = []
    last = -1
  }
  for (const [i, { block, pages: own }] of entries.entries()) {
    if (block.kind === 'heading') close()
    else if (['paragraph', 'list', 'table'].includes(block.kind)) {
      last = i
      pages.push(...own)
    }
  }
  close()
  return out
}

/**
 * A paper as a report to be written on: its headings, numbered paragraphs, lists and tables in its order. What the
 * tracker holds of it stays filled from the tracker, in the shape that the paper gives it; the rest is the writer's.
 */
export const blocksFromPaper = (
  { title, blocks, found, tracked, added }: PaperSource,
  head: Head,
): DraftBlock[] => {
  const skipped = saidByHead(blocks, [head.council, head.title, head.body])
  const contents = contentsIn(blocks)
  const stretches = new Map(stretchesOf(blocks, found).map((stretch) => [stretch.first, stretch]))
  const reviewOf = ({ recommendationId }: FoundInPaper) => tracked.get(recommendationId)?.reviewId ?? null
  const lastOf = new Map<string, FoundInPaper>()
  for (const one of found) {
    const review = reviewOf(one)
    const before = review === null ? undefined : lastOf.get(review)
    if (review !== null && (before === undefined || before.citation.block <= one.citation.block))
      lastOf.set(review, one)
  }
  const addedAfter = (some: readonly FoundInPaper[]): readonly ReportedRecommendation[] =>
    [...lastOf].flatMap(([review, one]) => (some.includes(one) ? (added.get(review) ?? []) : []))

  let entries: readonly Entry[] = []
  const put = (block: DraftBlock, pages: readonly number[] = []) => {
    entries = [...entries, { block, pages }]
  }
  const filled = (part: string, own: readonly ReportBlock[]) =>
    put({ kind: 'filled', part, blocks: [...own] })
  let heading = title
  let next = 0
  for (const [i, block] of blocks.entries()) {
    if (i < next || skipped.has(i)) continue
    const pages = block.page === null ? [] : [block.page]
    if (contents !== null && i === contents.first) {
      // On a page of their own, as the template has them.
      if (entries.length > 0) put({ kind: 'pageBreak' })
      put({ kind: 'contents' })
      put({ kind: 'pageBreak' })
      next = contents.last + 1
      continue
    }
    const stretch = stretches.get(i)
    if (stretch !== undefined) {
      filled(`paper ${i}`, stretchNow(blocks, stretch, tracked, flat(entries)))
      // Empty for now: what is added to the review later comes here.
      if (stretch.found.some((one) => [...lastOf.values()].includes(one)))
        filled(`added after ${i}`, addedAfter(stretch.found).flatMap(blocksOf))
      next = stretch.last + 1
      continue
    }
    if (block.kind === 'table') {
      const here = found.filter(({ citation }) => citation.block === i && citation.row !== undefined)
      if (here.length === 0) put(paperTable(block, heading), pages)
      else filled(`paper ${i}`, [tableNow(block, heading, here, tracked, addedAfter(here))])
      continue
    }
    if (block.kind === 'note') {
      const last = entries.at(-1)
      if (last !== undefined && last.block.kind !== 'filled')
        entries = [...entries.slice(0, -1), { ...last, block: noted(last.block, block.text) }]
      continue
    }
    if (block.text.trim() === '') continue
    if (block.kind === 'heading') heading = plainWords(block.text)
    const before = flat(entries)
    const lastIsFilled = entries.at(-1)?.block.kind === 'filled'
    const after = withBlock(before, block, lastIsFilled)
    const own = after.at(-1)
    if (own === undefined) continue
    if (after.length > before.length) put(own, pages)
    else
      entries = [...entries.slice(0, -1), { block: own, pages: [...(entries.at(-1)?.pages ?? []), ...pages] }]
  }
  return withCitations(title, entries)
}
