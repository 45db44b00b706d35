import { commentaryCell, recommendationCell } from '../cells.ts'
import type { Part } from '../template.ts'

/** What was recommended on the left, what has come of it on the right. */
export const revisitTable: Part = ({ recommendations: all }) =>
  all.every(({ updates }) => updates.length === 0)
    ? [{ kind: 'paragraph', text: 'No progress has been reported yet.' }]
    : [
        {
          kind: 'table',
          caption: 'Recommendations, with commentary and progress',
          widths: [1, 1],
          header: ['Recommendation', 'Commentary / Progress'],
          rows: all.map((each) => [recommendationCell(each), commentaryCell(each)]),
        },
      ]
