import { counted } from '../../../shared/rules/counted.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { recommendationCell, cell } from './cells.ts'
import { type Part, type TemplateFile, heading, toWrite, words } from './template.ts'

const form: Part = ({ recommendations }) => [
  {
    kind: 'table',
    caption: 'Recommendations and the response to each',
    widths: [34, 18, 26, 16, 14],
    header: ['Recommendation', 'Response', 'What will be done, or why not', 'Lead officer', 'By when'],
    rows: recommendations
      .filter(({ response, procedural }) => response === null && !procedural)
      .map((each) => [
        recommendationCell(each),
        cell('☐ Accepted\n\n☐ Accepted in part\n\n☐ Rejected'),
        cell(null),
        cell(each.owner),
        cell(null),
      ]),
  },
]

/** Asks the executive to answer what it has not answered yet, in a form that it fills in. */
export const responseRequest: TemplateFile = {
  name: 'response-request',
  ofReview: true,
  title: ({ review }) => `Request for a response: ${review?.title ?? ''}`,
  landscape: true,
  draft: true,
  parts: [
    heading('What is asked'),
    words(({ recommendations, review }) => {
      const open = recommendations.filter(({ response, procedural }) => response === null && !procedural)
      const made = review?.reportDate == null ? '' : ` of ${statedDateWords(review.reportDate)}`
      return `The report “${review?.title ?? ''}”${made} makes ${counted(open.length, 'recommendation')} that ${open.length === 1 ? 'waits' : 'wait'} for a response. Please answer each: whether it is accepted, accepted in part or rejected, what will be done by whom and when, and the reasons where it is not accepted in full.`
    }),
    toWrite(
      'to whom this goes, the day on which the time for a response began, and the day by which it is due',
    ),
    heading('Recommendations'),
    form,
  ],
}
