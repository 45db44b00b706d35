import type { ReportData, ReportedRecommendation } from '../../../shared/model/report-data.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { cell, stated } from './cells.ts'
import { contents, heading, type Part, type TemplateFile, toWrite, words } from './template.ts'

const count = (all: readonly ReportedRecommendation[], is: (each: ReportedRecommendation) => boolean) =>
  String(all.filter(is).length)

const isAccepted = ({ response }: ReportedRecommendation): boolean =>
  response === 'accepted' || response === 'accepted in part' || response === 'accepted in principle'

/** A line a review: what was asked, what was accepted, what is done. */
const issues: Part = ({ recommendations }) => [
  {
    kind: 'table',
    caption: 'Issues considered, with what came of each',
    widths: [14, 26, 20, 13, 13, 13],
    header: ['Reference', 'Review', 'Recommendations', 'Accepted', 'Complete', 'Signed off'],
    rows: [...Map.groupBy(recommendations, ({ reviewId }) => reviewId).values()].map((all) => [
      cell(all[0]?.reviewReference ?? null),
      cell(all[0]?.reviewTitle ?? 'Not tied to a review'),
      cell(String(all.length)),
      cell(count(all, isAccepted)),
      cell(count(all, ({ delivery }) => delivery === 'complete')),
      cell(count(all, ({ judgement }) => judgement === 'signed off')),
    ]),
  },
]

const tally =
  (caption: string, of: (each: ReportedRecommendation) => string): Part =>
  ({ recommendations }: ReportData) => [
    {
      kind: 'table',
      caption,
      widths: [3, 1],
      header: [caption, 'Recommendations'],
      rowHeaders: true,
      rows: [...Map.groupBy(recommendations, of)].map(([words, all]) => [
        cell(words),
        cell(String(all.length)),
      ]),
    },
  ]

/** The year of scrutiny, with its figures; the council writes what they mean. */
export const annualReport: TemplateFile = {
  name: 'annual-report',
  ofReview: false,
  title: () => 'Annual report of overview and scrutiny',
  draft: true,
  parts: [
    contents,
    heading('Foreword'),
    toWrite('a foreword by the chair'),
    heading('Issues considered'),
    words(
      ({ recommendations, today }) =>
        `On ${statedDateWords(today)} the tracker held ${counted(recommendations.length, 'recommendation')}, counted here as recorded on that day.`,
    ),
    issues,
    heading('Responses and delivery'),
    tally('Response', ({ response }) => stated(response, 'awaited')),
    tally('Delivery', ({ delivery }) => stated(delivery, 'nothing reported')),
    heading('Strengths'),
    toWrite('what worked well this year'),
    heading('Areas for development'),
    toWrite('what is to be done better'),
    heading('Priorities for next year'),
    toWrite('what scrutiny will look at, and why'),
  ],
}
