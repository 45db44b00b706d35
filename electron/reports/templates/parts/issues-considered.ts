import type { ReportedRecommendation } from '../../../../shared/model/report-data.ts'
import { cell } from '../cells.ts'
import { isAccepted, isAsked } from '../standing.ts'
import type { Part } from '../template.ts'

const count = (all: readonly ReportedRecommendation[], is: (each: ReportedRecommendation) => boolean) =>
  String(all.filter((each) => isAsked(each) && is(each)).length)

/** A line a review: what was asked, what was accepted, what is done. */
export const issuesConsidered: Part = ({ recommendations }) => [
  {
    kind: 'table',
    caption: 'Issues considered, with what came of each',
    widths: [14, 25, 24, 13, 13, 14],
    header: ['Reference', 'Review', 'Recommendations', 'Accepted', 'Complete', 'Signed off'],
    rows: [...Map.groupBy(recommendations, ({ reviewId }) => reviewId).values()].map((all) => [
      cell(all[0]?.reviewReference ?? null),
      cell(all[0]?.reviewTitle ?? 'Not tied to a review'),
      cell(count(all, () => true)),
      cell(count(all, isAccepted)),
      cell(count(all, ({ delivery }) => delivery === 'complete')),
      cell(count(all, ({ judgement }) => judgement === 'signed off')),
    ]),
  },
]
