import type { TrackerColumns } from '../../../shared/model/report.ts'
import type { ReportedRecommendation } from '../../../shared/model/report-data.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { cell, commentaryCell, dueWords, recommendationCell, responseCell, standingCell } from './cells.ts'
import type { TemplateFile } from './template.ts'

type Column = {
  readonly header: string
  readonly width: number
  readonly cell: (each: ReportedRecommendation) => ReturnType<typeof cell>
}

const recommendation: Column = { header: 'Recommendation', width: 26, cell: recommendationCell }
const commentary: Column = {
  header: 'Commentary / Progress',
  width: 26,
  cell: (each) => commentaryCell(each),
}
const response: Column = { header: 'Response', width: 18, cell: responseCell }
const lead: Column = { header: 'Lead officer', width: 12, cell: ({ owner }) => cell(owner ?? 'None named') }
const due: Column = { header: 'Timetable', width: 11, cell: (each) => cell(dueWords(each) ?? 'No date set') }

/** The columns that councils' trackers have. */
const presets: Readonly<Record<TrackerColumns, readonly Column[]>> = {
  nine: [
    { header: 'Reference', width: 12, cell: ({ reference }) => cell(reference) },
    { header: 'Origin', width: 13, cell: ({ bodyName }) => cell(bodyName) },
    {
      header: 'Date',
      width: 9,
      cell: ({ madeOn }) => cell(madeOn === null ? null : statedDateWords(madeOn)),
    },
    { header: 'Area', width: 12, cell: ({ reviewTitle }) => cell(reviewTitle) },
    recommendation,
    { ...due, header: 'Due' },
    lead,
    { header: 'Action taken', width: 22, cell: (each) => commentaryCell(each, true) },
    { header: 'Status', width: 13, cell: standingCell },
  ],
  five: [
    recommendation,
    { header: 'Put to', width: 13, cell: ({ recipients }) => cell(recipients.join('; ') || null) },
    response,
    due,
    lead,
  ],
  two: [
    { ...recommendation, width: 1 },
    { ...commentary, width: 1 },
  ],
}

/** The whole register as one table, in the columns of a preset. */
export const tracker = (columns: TrackerColumns): TemplateFile => ({
  name: 'tracker',
  ofReview: false,
  title: ({ review }) =>
    review === null ? 'Recommendation tracker' : `Recommendation tracker: ${review.title}`,
  landscape: columns !== 'two',
  parts: [
    ({ recommendations }) => [
      {
        kind: 'table',
        caption: 'Recommendation tracker',
        widths: presets[columns].map(({ width }) => width),
        header: presets[columns].map(({ header }) => header),
        rows: recommendations.map((each) => presets[columns].map((column) => column.cell(each))),
      },
    ],
  ],
})
