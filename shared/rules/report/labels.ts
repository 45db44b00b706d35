import type { ReportBlock } from '../../model/report.ts'

/**
 * The printed label of each block, as Word numbers them: a numbered heading counts within the one above it ("2",
 * "2.1"), a numbered paragraph within the heading that it stands under ("2.1"), bare of headings from "1".
 * null: the block has none.
 */
export const labelsOf = (blocks: readonly ReportBlock[]): readonly (string | null)[] => {
  let counts: number[] = []
  let depth = 0
  const next = (level: number): string => {
    counts = [...counts.slice(0, level), (counts[level] ?? 0) + 1]
    // A level that was skipped counts as its first.
    return Array.from({ length: level + 1 }, (_, i) => counts[i] ?? 1).join('.')
  }
  return blocks.map((block) => {
    if (block.kind === 'heading' && block.numbered === true) {
      depth = block.level
      return next(block.level - 1)
    }
    if (block.kind !== 'paragraph') return null
    return block.numbered === true ? next(depth) : (block.label ?? null)
  })
}
