import { commentaryCell, recommendationCell } from '../cells.ts'
import { besideReferences } from '../revisit-columns.ts'
import type { Part } from '../template.ts'

/** What was recommended on the left, what has come of it on the right; before them the council's own references. */
export const revisitTable: Part = ({ recommendations: all, printsReferences = false }) =>
  all.every(({ updates }) => updates.length === 0)
    ? [{ kind: 'paragraph', text: 'No progress has been reported yet.' }]
    : [
        besideReferences(
          {
            kind: 'table',
            caption: 'Recommendations, with commentary and progress',
            widths: [1, 1],
            header: ['Recommendation', 'Commentary / Progress'],
            rows: all.map((each) => [recommendationCell(each), commentaryCell(each)]),
          },
          all.map(({ reference }) => (printsReferences ? reference : null)),
        ),
      ]
