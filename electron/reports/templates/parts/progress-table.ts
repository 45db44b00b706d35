import { type ProgressTable, progressTable } from '../../../../shared/rules/report/progress-table.ts'
import { cell, commentaryCell, dueWords, recommendationCell, standingCell } from '../cells.ts'
import { isAsked } from '../standing.ts'
import type { Part } from '../template.ts'

/** One of the five tables that panels and audit committees go through; an empty one says so. */
export const progressTablePart =
  (table: ProgressTable, heading: string): Part =>
  ({ recommendations }) => {
    const some = recommendations.filter((each) => isAsked(each) && progressTable(each) === table)
    const title = { kind: 'heading', level: 1, text: heading } as const
    if (some.length === 0) return [title, { kind: 'paragraph', text: 'None.' }]
    return [
      title,
      {
        kind: 'table',
        caption: heading,
        widths: [10, 28, 14, 12, 24, 14],
        header: ['Reference', 'Recommendation', 'Lead', 'Due', 'Latest progress', 'Status'],
        rows: some.map((each) => [
          cell(each.reference ?? each.reviewReference),
          recommendationCell(each),
          cell(each.owner ?? 'No lead named'),
          cell(dueWords(each) ?? 'No date set'),
          commentaryCell(each, true),
          standingCell(each),
        ]),
      },
    ]
  }
