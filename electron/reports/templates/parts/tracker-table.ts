import type { ReportedRecommendation } from '../../../../shared/model/report-data.ts'
import type { TrackerColumn } from '../../../../shared/model/report-template.ts'
import { statedDateWords } from '../../../../shared/rules/stated-date-words.ts'
import { cell, commentaryCell, dueWords, recommendationCell, responseCell, standingCell } from '../cells.ts'
import type { Part } from '../template.ts'

const cells: Readonly<
  Record<TrackerColumn['holds'], (each: ReportedRecommendation) => ReturnType<typeof cell>>
> = {
  reference: ({ reference }) => cell(reference),
  origin: ({ bodyName }) => cell(bodyName),
  date: ({ madeOn }) => cell(madeOn === null ? null : statedDateWords(madeOn)),
  area: ({ reviewTitle }) => cell(reviewTitle),
  recommendation: recommendationCell,
  'put to': ({ recipients }) => cell(recipients.join('; ') || null),
  response: responseCell,
  due: (each) => cell(dueWords(each) ?? 'No date set'),
  lead: ({ owner }) => cell(owner ?? 'None named'),
  commentary: (each) => commentaryCell(each),
  latest: (each) => commentaryCell(each, true),
  status: standingCell,
}

/** The whole register as one table, in the columns asked for. */
export const trackerTable =
  (columns: readonly TrackerColumn[]): Part =>
  ({ recommendations }) => [
    {
      kind: 'table',
      caption: 'Recommendation tracker',
      widths: columns.map(({ width }) => width),
      header: columns.map(({ header }) => header),
      rows: recommendations.map((each) => columns.map(({ holds }) => cells[holds](each))),
    },
  ]
