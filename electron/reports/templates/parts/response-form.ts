import { cell, recommendationCell } from '../cells.ts'
import { waitsForResponse } from '../standing.ts'
import type { Part } from '../template.ts'

/** What waits for a response, in a form that the executive fills in. */
export const responseForm: Part = ({ recommendations }) => [
  {
    kind: 'table',
    caption: 'Recommendations and the response to each',
    widths: [34, 18, 26, 16, 14],
    header: ['Recommendation', 'Response', 'What will be done, or why not', 'Lead officer', 'By when'],
    rows: recommendations
      .filter(waitsForResponse)
      .map((each) => [
        recommendationCell(each),
        cell('☐ Accepted\n\n☐ Accepted in part\n\n☐ Rejected'),
        cell(null),
        cell(each.owner),
        cell(null),
      ]),
  },
]
