import type { DraftBlock, ReportDraft } from '../../../shared/model/report-draft.ts'
import { changedWords } from '../../../shared/rules/report/notes.ts'
import type { Figures } from '../../../shared/rules/report/figures.ts'
import type { ReportBlock, Words } from '../../../shared/model/report.ts'
import { leftOutPart } from './template-draft.ts'

const withFigures =
  (figures: Figures) =>
  (words: Words): Words =>
    typeof words === 'string'
      ? words
      : words.map((inline) => {
          const now = inline.figure === undefined ? undefined : figures[inline.figure as keyof Figures]
          return now === undefined ? inline : { ...inline, text: now }
        })

const quoteLeftOut = {
  kind: 'paragraph' as const,
  text: 'A quote is left out here, because it comes from a paper that is exempt from publication.',
}

/**
 * A draft with what the tracker says now: its sections filled anew, its figures counted again, and quotes of papers
 * that may not be published left out. A section that the template has no more stays as it was. What is left out of a
 * public report is always said, also where somebody took that section away.
 */
export const upToDate = (
  draft: ReportDraft,
  fresh: ReportDraft,
  {
    figures,
    exempt,
    charts,
  }: {
    readonly figures: Figures
    readonly exempt: ReadonlySet<string>
    /** What charts that were put in show now, by their section's name; those not in it stay as they were. */
    readonly charts: ReadonlyMap<string, readonly ReportBlock[]>
  },
): ReportDraft => {
  const filled = new Map(
    fresh.blocks.flatMap((block) => (block.kind === 'filled' ? [[block.part, block] as const] : [])),
  )
  const change = withFigures(figures)
  const current = (block: DraftBlock): DraftBlock => {
    if (block.kind === 'filled' && block.chart !== undefined)
      return { ...block, blocks: [...(charts.get(block.part) ?? block.blocks)] }
    if (block.kind === 'filled') return filled.get(block.part) ?? block
    if (block.kind === 'quote' && block.paperId !== undefined && exempt.has(block.paperId))
      return quoteLeftOut
    return changedWords(block, change)
  }
  const gap = filled.get(leftOutPart)
  const saysGap = draft.blocks.some((block) => block.kind === 'filled' && block.part === leftOutPart)
  return {
    ...draft,
    council: fresh.council,
    blocks: [
      ...(gap !== undefined && gap.blocks.length > 0 && !saysGap ? [gap] : []),
      ...draft.blocks.map(current),
    ],
  }
}
