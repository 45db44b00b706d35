import type { DraftBlock } from '../../model/report-draft.ts'
import { bareWords } from './paper-pieces.ts'
import { plainWords } from './words.ts'

/** A section of a template: its heading, and what stands there until somebody writes it. */
export type TemplateSection = { readonly heading: string; readonly blocks: readonly DraftBlock[] }

/** What panels call the same section. */
const same: readonly (readonly string[])[] = [
  ['thanks', 'acknowledgement', 'acknowledgements', 'thanks and acknowledgements'],
  ['appendices', 'appendix', 'annex', 'annexes'],
  ['context', 'background', 'introduction', 'introduction and background'],
  ['findings', 'key findings', 'findings and recommendations', 'our findings'],
  ['conclusions', 'conclusion', 'summary and conclusions'],
  ['foreword', 'chairs foreword', 'chair s foreword', 'chairmans foreword', 'chairman s foreword'],
  ['recommendations', 'summary of recommendations', 'recommendation'],
]

/** A heading as it is compared: without number, case and marks, one word for what means the same. */
const keyOf = (heading: string): string => {
  const bare = bareWords(heading.replace(/^\s*(?:\d+(?:\.\d+)*|[A-Z])[.):\s]\s*/u, ''))
  // "Appendix 2: who gave evidence" is among the appendices.
  const first = bare.replace(/^(appendix|annex)\b.*$/u, '$1')
  return same.find((words) => words.includes(first))?.[0] ?? first
}

const headingOf = (block: DraftBlock | undefined): string | null =>
  block?.kind === 'heading' ? plainWords(block.text) : null

/** The sections of a template's report, by its headings of the first level. */
export const sectionsOf = (blocks: readonly DraftBlock[]): readonly TemplateSection[] => {
  const starts = blocks.flatMap((block, at) => (block.kind === 'heading' && block.level === 1 ? [at] : []))
  return starts.map((start, i) => ({
    heading: headingOf(blocks[start]) ?? '',
    blocks: blocks.slice(start, starts[i + 1] ?? blocks.length),
  }))
}

const keysIn = (blocks: readonly DraftBlock[]): ReadonlySet<string> =>
  new Set(
    blocks.flatMap((block) => {
      const heading = headingOf(block)
      return heading === null ? [] : [keyOf(heading)]
    }),
  )

/** The sections of the template that a report has not, under whatever name panels give them. */
export const missingSections = <T extends { readonly heading: string }>(
  sections: readonly T[],
  report: readonly DraftBlock[],
): readonly T[] => {
  const has = keysIn(report)
  return sections.filter(({ heading }) => !has.has(keyOf(heading)))
}

/**
 * Where a section of the template belongs in a report: after the nearest of those before it that the report has, else
 * before the nearest of those after it, else at the end. As a place among the blocks.
 */
export const placeOfSection = (
  heading: string,
  headings: readonly string[],
  report: readonly DraftBlock[],
): number => {
  const at = headings.indexOf(heading)
  const placeOf = (wanted: string): number =>
    report.findIndex((block) => keyOf(headingOf(block) ?? '') === keyOf(wanted) && headingOf(block) !== null)
  for (const before of headings.slice(0, Math.max(0, at)).toReversed()) {
    const start = placeOf(before)
    const head = report[start]
    if (head?.kind !== 'heading') continue
    const end = report.findIndex(
      (block, i) => i > start && block.kind === 'heading' && block.level <= head.level,
    )
    return end === -1 ? report.length : end
  }
  for (const after of headings.slice(at + 1)) {
    const start = placeOf(after)
    if (start !== -1) return start
  }
  return report.length
}
