import type { Report, ReportBlock, Words } from '../../../shared/model/report.ts'
import type { ReportData } from '../../../shared/model/report-data.ts'
import { withoutRepeats } from '../../../shared/rules/report/notes.ts'
import { counted } from '../../../shared/rules/counted.ts'

/** A kind of report, ready to be filled: its title, and its parts in their order. */
export type TemplateFile = {
  readonly name: string
  /** Of one review; else of one, or of all the tracker. */
  readonly ofReview: boolean
  readonly title: (data: ReportData) => string
  readonly landscape?: boolean
  /** Parts are left to be written: every page says DRAFT until somebody has. */
  readonly draft?: boolean
  readonly parts: readonly Part[]
}

/**
 * What one part of a template makes of the tracker; nothing where it has nothing to say. Whoever writes the report
 * may change what is `written`, and take over a `sentence` as words of their own; all else stays filled from the
 * tracker.
 */
export type Part = {
  (data: ReportData): readonly ReportBlock[]
  readonly is?: 'written' | 'sentence'
}

const written = (part: Part): Part => Object.assign(part, { is: 'written' as const })
const sentence = (part: Part): Part => Object.assign(part, { is: 'sentence' as const })

export const heading = (text: string, level = 1): Part =>
  written(() => [{ kind: 'heading', level, text, numbered: true }])

export const words = (text: (data: ReportData) => Words): Part =>
  sentence((data) => [{ kind: 'paragraph', text: text(data), numbered: true }])

/** What stands before the first heading, where no number goes. */
export const opening = (text: (data: ReportData) => Words): Part =>
  sentence((data) => [{ kind: 'paragraph', text: text(data) }])

/** What a person has to write, said where it goes. */
export const toWrite = (text: string): Part =>
  written(() => [{ kind: 'paragraph', text: [{ text: `[To be written: ${text}]`, marks: ['italic'] }] }])

export const contents: Part = written(() => [{ kind: 'contents' }])
export const newPage: Part = written(() => [{ kind: 'pageBreak' }])

/** A public report never hides that something is left out of it. */
export const leftOut: Part = ({ leftOut: { recommendations, commentaries, responses, actions } }) => {
  const parts = [
    recommendations === 0 ? null : counted(recommendations, 'recommendation'),
    commentaries === 0 ? null : counted(commentaries, 'comment'),
    responses === 0 ? null : counted(responses, 'response'),
    actions === 0 ? null : counted(actions, 'action'),
  ].filter((part) => part !== null)
  if (parts.length === 0) return []
  const are = recommendations + commentaries + responses + actions === 1 ? 'is' : 'are'
  return [
    {
      kind: 'paragraph',
      text: `Left out of this report, because they come from papers that are exempt from publication, ${are} ${parts.join(', ')}.`,
    },
  ]
}

/** The report that a template makes of the tracker. */
export const reportFrom = (template: TemplateFile, data: ReportData): Report => ({
  title: template.title(data),
  council: data.council,
  body: data.review?.bodyName ?? null,
  dateWords: null,
  language: 'en-GB',
  marking: data.sensitive ? 'OFFICIAL-SENSITIVE' : null,
  ...(template.draft === true ? { draft: true } : {}),
  ...(template.landscape === true ? { landscape: true } : {}),
  blocks: withoutRepeats([...leftOut(data), ...template.parts.flatMap((part) => part(data))]),
})
