import { counted } from '../../../shared/rules/counted.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import {
  type ProgressTable,
  progressTable,
  progressTables,
} from '../../../shared/rules/report/progress-table.ts'
import { cell, commentaryCell, dueWords, recommendationCell, standingCell } from './cells.ts'
import { type Part, type TemplateFile, opening } from './template.ts'

const titles: Readonly<Record<ProgressTable, string>> = {
  A: 'Table A: under way',
  B: 'Table B: reported complete, for the panel to judge',
  C: 'Table C: date moved, or a pause or an end asked for',
  D: 'Table D: overdue',
  E: 'Table E: signed off',
}

const tableOf =
  (table: ProgressTable): Part =>
  ({ recommendations }) => {
    const some = recommendations.filter((each) => progressTable(each) === table)
    const title = { kind: 'heading', level: 1, text: titles[table] } as const
    if (some.length === 0) return [title, { kind: 'paragraph', text: 'None.' }]
    return [
      title,
      {
        kind: 'table',
        caption: titles[table],
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

/** How everything stands, in the five tables that panels and audit committees go through. */
export const progress: TemplateFile = {
  name: 'progress',
  ofReview: false,
  title: ({ review }) =>
    review === null
      ? 'Progress on scrutiny recommendations'
      : `Progress on the recommendations of ${review.title}`,
  landscape: true,
  parts: [
    opening(
      ({ recommendations, today }) =>
        `This report gives ${counted(recommendations.length, 'recommendation')} as recorded on ${statedDateWords(today)}: ${progressTables
          .map(
            (table) =>
              `${recommendations.filter((each) => progressTable(each) === table).length} in table ${table}`,
          )
          .join(', ')}.`,
    ),
    ...progressTables.map(tableOf),
  ],
}
