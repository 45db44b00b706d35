import type { Report } from '../../../shared/model/report.ts'
import type { DraftBlock, ReportDraft } from '../../../shared/model/report-draft.ts'
import type { ReportData } from '../../../shared/model/report-data.ts'
import { plainWords } from '../../../shared/rules/report/words.ts'
import { leftOut, type Part, reportFrom, type TemplateFile } from '../templates/template.ts'

/** The section that says what is left out of a public report. */
export const leftOutPart = 'left out'

/**
 * A template's report as one to be written on. Each part that the tracker fills is named after the heading that it
 * stands under, and its place there, so that it is found again when the template gains parts elsewhere.
 */
export const draftFrom = (template: TemplateFile, data: ReportData): ReportDraft => {
  let under = ''
  let place = 0
  const blocksOf = (part: Part): readonly DraftBlock[] => {
    const blocks = part(data)
    if (part.is === 'written') {
      const heading = blocks.find((block) => block.kind === 'heading')
      if (heading !== undefined) [under, place] = [plainWords(heading.text), 0]
      return blocks
    }
    place += 1
    return [
      {
        kind: 'filled',
        part: `${under} ${place}`.trim(),
        ...(part.is === 'sentence' ? { mayBeTakenOver: true } : {}),
        blocks: [...blocks],
      },
    ]
  }
  return {
    ...reportFrom({ ...template, parts: [] }, data),
    blocks: [
      { kind: 'filled', part: leftOutPart, blocks: [...leftOut(data)] },
      ...template.parts.flatMap(blocksOf),
    ],
  }
}

/** A report that is one table as one to be written on: its first heading is the writer's, the rest stays filled. */
export const draftOfTable = (report: Report): ReportDraft => {
  const first = report.blocks.findIndex(({ kind }) => kind !== 'heading')
  const at = first === -1 ? report.blocks.length : first
  return {
    ...report,
    blocks: [
      ...report.blocks.slice(0, at),
      { kind: 'filled', part: 'table', blocks: report.blocks.slice(at) },
    ],
  }
}
