import type { Report } from '../../model/report.ts'
import type { ReportDraft, ReportMarking } from '../../model/report-draft.ts'
import { withoutRepeats } from './notes.ts'

/** A draft as it is printed: the sections that the tracker fills stand among the rest. */
export const printedReport = (draft: ReportDraft): Report => ({
  ...draft,
  blocks: withoutRepeats(draft.blocks.flatMap((block) => (block.kind === 'filled' ? block.blocks : [block]))),
})

/**
 * The marking as each page has it: an exempt report names its paragraph of Schedule 12A to the Local Government Act
 * 1972. What rests on a paper marked OFFICIAL-SENSITIVE is never marked lower. null: none.
 */
export const markingOf = (
  marking: ReportMarking | null,
  exemptParagraph: number | null,
  sensitive: boolean,
): string | null => {
  if (marking === 'EXEMPT')
    return exemptParagraph === null
      ? 'EXEMPT FROM PUBLICATION'
      : `EXEMPT FROM PUBLICATION: paragraph ${exemptParagraph} of Schedule 12A`
  return sensitive ? 'OFFICIAL-SENSITIVE' : marking
}
