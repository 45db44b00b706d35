import type { Citation } from '../../../shared/model/citation.ts'
import type { ReportedRecommendation } from '../../../shared/model/report-data.ts'
import type { Block } from '../../../shared/model/source-document.ts'
import { bare, blockWords } from './paper-words.ts'

/** What was found in a paper and is in the tracker now. */
export type FoundInPaper = {
  readonly recommendationId: string
  /** The words that it was found with, whole. */
  readonly text: string
  readonly citation: Citation
  /** Where the commentary on it stands. */
  readonly commentary: Citation | null
}

/** What the tracker says now of what stands in a paper, by the recommendation's id; not in it: removed, or exempt. */
export type TrackedNow = ReadonlyMap<string, ReportedRecommendation>

const labelHead = /^(?:recommendation|rec|r)\W?\s*[a-z]?\d{1,3}[a-z]?\W?$/iu

/** Blocks that belong to what was found in them: a heading that only names it, its words, what they go on in. */
export type Stretch = {
  readonly first: number
  readonly last: number
  readonly found: readonly FoundInPaper[]
}

/** Where what is tracked stands in the text of a paper, in order. What stands in tables is not among it. */
export const stretchesOf = (blocks: readonly Block[], all: readonly FoundInPaper[]): readonly Stretch[] => {
  const byBlock = Map.groupBy(
    all.filter(({ citation }) => citation.row === undefined),
    ({ citation }) => citation.block,
  )
  let after = -1
  return [...byBlock.keys()]
    .toSorted((one, other) => one - other)
    .flatMap((at) => {
      const found = byBlock.get(at) ?? []
      const block = blocks[at]
      if (at <= after || block === undefined || block.kind === 'table') return []
      const head = blocks[at - 1]
      const isNamed = head?.kind === 'heading' && labelHead.test(blockWords(head)) && at - 1 > after
      const whole = found.map(({ text }) => bare(text)).join(' ')
      let last = at
      while (!byBlock.has(last + 1)) {
        const next = blocks[last + 1]
        if (next === undefined || next.kind === 'table' || next.kind === 'heading') break
        const words = bare(next.text)
        if (words === '' || bare(block.text).includes(words) || !whole.includes(words)) break
        last += 1
      }
      after = last
      return [{ first: isNamed ? at - 1 : at, last, found }]
    })
}
