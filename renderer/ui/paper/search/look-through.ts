import type { Finder } from '../words/find-words.ts'
import { findOverBreak } from '../words/over-break.ts'
import type { Hit } from './hit.ts'
import { readingOrder } from './reading-order.ts'

/** What a view lets be searched: its units in reading order, and where the reader is. Its identity is the paper's. */
export type SearchSource = {
  readonly units: number
  readonly textsOf: (unit: number) => Promise<readonly string[]>
  readonly here: () => number
  /** A unit's words go on in the next, as a page's do. */
  readonly goesOn?: true
  /** Words of the units that are at hand at once; they tell only where to look first. */
  readonly atHand?: () => Promise<ReadonlyMap<number, readonly string[]>>
}

/** How far a search is: the hits in the order of the paper, and how many of its units were read. */
export type Looked = { readonly hits: readonly Hit[]; readonly read: number; readonly isDone: boolean }

type Looking = {
  readonly find: Finder
  readonly source: SearchSource
  /** The unit the reader is at. */
  readonly from: number
  readonly isStopped: () => boolean
  readonly show: (looked: Looked) => void
}

/** A frame's share of work before the window has its turn. */
const slice = 10

/** Between two showings of what was found so far. */
const showEvery = 200

/** Units that are asked for before they are needed. */
const ahead = 4

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

const hitsIn = (find: Finder, unit: number, texts: readonly string[]): readonly Hit[] =>
  texts.flatMap((text, part) => find(text).map((span) => ({ unit, part, ...span })))

/** The words that begin on the last line of a unit and end in the one after it. */
const hitsOver = async (
  find: Finder,
  { units, textsOf, goesOn }: SearchSource,
  unit: number,
  texts: readonly string[],
): Promise<readonly Hit[]> => {
  if (goesOn === undefined || unit + 1 >= units) return []
  const [next = ''] = await textsOf(unit + 1)
  const part = Math.max(0, texts.length - 1)
  const near = [unit - 2, unit - 1, unit + 2, unit + 3].filter((other) => other >= 0 && other < units)
  // A page that can't be read has no headers to compare.
  const around = await Promise.all(near.map((other) => textsOf(other).catch((): readonly string[] => [])))
  const span = findOverBreak(find, texts[part] ?? '', next, around.flat())
  return span === null ? [] : [{ unit, part, ...span }]
}

/**
 * Looks through every unit of a paper, in slices, so that hundreds of pages hold nothing up. What the words at hand say is
 * shown at once, as rough hits; each unit's own words replace them when it is read.
 */
export const lookThrough = async ({ find, source, from, isStopped, show }: Looking): Promise<void> => {
  const byUnit = new Map<number, readonly Hit[]>()
  const inOrder = (): readonly Hit[] =>
    [...byUnit].toSorted(([one], [other]) => one - other).flatMap(([, hits]) => hits)
  let since = performance.now()
  let shown = since
  const rest = async (): Promise<void> => {
    if (performance.now() - since < slice) return
    await nextTask()
    since = performance.now()
  }
  // Without them the search is slower, and finds the same.
  const known = (await source.atHand?.().catch(() => null)) ?? new Map<number, readonly string[]>()
  for (const [unit, texts] of known) {
    if (isStopped()) return
    const hits = hitsIn(find, unit, texts)
    if (hits.length > 0)
      byUnit.set(
        unit,
        hits.map((hit) => ({ ...hit, isRough: true })),
      )
    await rest()
  }
  if (isStopped()) return
  if (byUnit.size > 0) show({ hits: inOrder(), read: 0, isDone: false })

  const order = readingOrder(source.units, from, (unit) => byUnit.has(unit))
  for (const [read, unit] of order.entries()) {
    if (isStopped()) return
    const texts = await source.textsOf(unit)
    // The worker reads on while these are searched; what fails there fails again when it is its turn.
    const next = order[read + ahead]
    if (next !== undefined) source.textsOf(next).catch(() => undefined)
    const hits = [
      ...hitsIn(find, unit, texts),
      // oxlint-disable-next-line no-await-in-loop -- pages are read one after the other, the nearest first
      ...(await hitsOver(find, source, unit, texts)),
    ]
    if (hits.length > 0) byUnit.set(unit, hits)
    else byUnit.delete(unit)
    await rest()
    if (isStopped()) return
    if (performance.now() - shown < showEvery) continue
    shown = performance.now()
    show({ hits: inOrder(), read: read + 1, isDone: false })
  }
  if (!isStopped()) show({ hits: inOrder(), read: source.units, isDone: true })
}
