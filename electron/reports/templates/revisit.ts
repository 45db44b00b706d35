import type { Report, ReportBlock } from '../../../shared/model/report.ts'
import type { RevisitTable } from '../../../shared/model/revisit-table.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { paragraphsOf } from './paragraphs.ts'
import { revisitColumns } from './revisit-columns.ts'

/** The table of a twelve-month revisit: what was recommended on the left, what has come of it on the right. */
export const revisitReport = (data: RevisitTable): Report => {
  const dateWords = data.review.reportDate === null ? null : statedDateWords(data.review.reportDate)
  const by = data.review.bodyName ?? 'the panel'
  const when = dateWords === null ? '' : ` in ${dateWords}`
  return {
    title: data.review.title,
    council: data.council,
    body: data.review.bodyName,
    dateWords: null,
    language: 'en-GB',
    marking: data.sensitive ? 'OFFICIAL-SENSITIVE' : null,
    blocks: [
      { kind: 'heading', level: 1, text: 'Progress on the recommendations' },
      {
        kind: 'paragraph',
        text: `The table gives the ${data.rows.length === 1 ? 'recommendation' : countWords(data.rows.length, 'recommendation')} made by ${by}${when}, in their order, with the commentary received on each. Reference: ${data.review.reference}.`,
      },
      ...leftOutWords(data.leftOut),
      revisitColumns(
        data.review.title,
        data.rows.map((row) => ({ ...row, progress: row.commentaries.flatMap(paragraphsOf) })),
      ),
    ],
  }
}

/** A public report never hides that something is left out of it. */
export const leftOutWords = ({ recommendations, commentaries }: RevisitTable['leftOut']): ReportBlock[] => {
  const parts = [
    ...(recommendations === 0 ? [] : [countWords(recommendations, 'recommendation')]),
    ...(commentaries === 0 ? [] : [countWords(commentaries, 'comment')]),
  ]
  if (parts.length === 0) return []
  const are = recommendations + commentaries === 1 ? 'is' : 'are'
  return [
    {
      kind: 'paragraph',
      text: `Left out of this report, because they come from papers that are exempt from publication, ${are} ${parts.join(' and ')}.`,
    },
  ]
}

const countWords = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
