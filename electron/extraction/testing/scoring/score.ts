import type { Extraction, Found } from '../../../../shared/model/candidate.ts'
import type { Truth, TruthItem } from './corpus.ts'
import { likeness, likenessInPart } from './likeness.ts'

/** How one paper came out. */
export type Score = {
  readonly core: readonly TruthItem[]
  readonly matched: readonly { readonly truth: TruthItem; readonly found: Found }[]
  readonly missed: readonly TruthItem[]
  /** Missed items of which something found holds a part, or is a part: seen, but cut wrongly. */
  readonly inPart: readonly { readonly truth: TruthItem; readonly found: Found }[]
  readonly falseItems: readonly Found[]
  /** False items that the truth warns of. */
  readonly traps: readonly Found[]
  readonly kindRight: boolean
  readonly dateRight: boolean
}

/** Pairs found and true items, the likest first; each is paired once. Truth to found, by index. */
const paired = (items: readonly Found[], truth: readonly TruthItem[]): ReadonlyMap<number, number> => {
  const pairs = items
    .flatMap((found, i) =>
      truth.map((item, j) => ({
        i,
        j,
        like: likeness(found.text, item.text) + (found.type === item.type ? 0.01 : 0),
      })),
    )
    .filter(({ like }) => like >= 0.5)
    .toSorted((a, b) => b.like - a.like || b.i - a.i || b.j - a.j)
  const byTruth = new Map<number, number>()
  const used = new Set<number>()
  for (const { i, j } of pairs) {
    if (used.has(i) || byTruth.has(j)) continue
    used.add(i)
    byTruth.set(j, i)
  }
  return byTruth
}

const leastInPart = 0.2

const inPartOf = (missed: readonly TruthItem[], items: readonly Found[]): Score['inPart'] =>
  missed.flatMap((truth) => {
    const [likest] = items
      .map((found) => ({ truth, found, like: likenessInPart(found.text, truth.text) }))
      .filter(({ like }) => like >= leastInPart)
      .toSorted((a, b) => b.like - a.like)
    return likest === undefined ? [] : [{ truth, found: likest.found }]
  })

/** Scores one paper: optional truth items and repeats of a true item count neither for nor against. */
export const scoreOf = (extraction: Extraction, truth: Truth): Score => {
  const byTruth = paired(extraction.items, truth.items)
  const used = new Set(byTruth.values())
  const core = truth.items.filter(({ optional }) => optional !== true)
  const matched = truth.items.flatMap((item, j) => {
    const found = extraction.items[byTruth.get(j) ?? -1]
    return found === undefined || item.optional === true ? [] : [{ truth: item, found }]
  })
  const falseItems = extraction.items.filter(
    (found, i) => !used.has(i) && !truth.items.some((item) => likeness(found.text, item.text) >= 0.5),
  )
  const missed = core.filter((item) => !matched.some((pair) => pair.truth === item))
  return {
    core,
    matched,
    missed,
    inPart: inPartOf(missed, extraction.items),
    falseItems,
    traps: falseItems.filter((found) => truth.notItems?.some((not) => likeness(found.text, not) >= 0.5)),
    kindRight: extraction.kind === truth.kind,
    dateRight: extraction.meetingDate === truth.meetingDate,
  }
}
