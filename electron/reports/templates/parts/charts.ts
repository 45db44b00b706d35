import type { ProgressRow } from '../../../../shared/model/home.ts'
import type { ReportedRecommendation } from '../../../../shared/model/report-data.ts'
import { isAsked } from '../standing.ts'
import type { Part } from '../template.ts'
import { countsOf } from './counts.ts'

/** As many bars as stay readable. */
const most = 12

const rowOf = (all: readonly ReportedRecommendation[]): ProgressRow => {
  const counts: Record<string, number> = {}
  for (const { delivery } of all) counts[delivery ?? 'none'] = (counts[delivery ?? 'none'] ?? 0) + 1
  const [first] = all
  return {
    id: first?.reviewId ?? null,
    name:
      [first?.reviewReference, first?.reviewTitle].filter((part) => part != null).join(', ') || 'No review',
    total: all.length,
    counts,
    signedOff: all.filter(({ judgement }) => judgement === 'signed off').length,
  }
}

/** How far delivery is, by review. */
export const progressChart: Part = ({ recommendations, colourMap = null }) => {
  const asked = recommendations.filter(isAsked)
  const rows = [...Map.groupBy(asked, ({ reviewId }) => reviewId).values()].map(rowOf)
  return rows.length === 0
    ? []
    : [
        {
          kind: 'chart',
          chart: { of: 'progress', by: 'review', rows: rows.slice(-most), total: rows.length, colourMap },
        },
      ]
}

/** What the executive answered. */
export const responsesChart: Part = ({ recommendations }) => {
  const asked = recommendations.filter(isAsked)
  return asked.length === 0
    ? []
    : [
        {
          kind: 'chart',
          chart: {
            of: 'counts',
            title: 'Responses',
            noun: 'recommendation',
            rows: [...countsOf('response', asked)],
          },
        },
      ]
}
