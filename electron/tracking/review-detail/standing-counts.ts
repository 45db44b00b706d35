import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import type { ReviewDetail } from '../../../shared/model/review.ts'

const counted = (values: readonly string[]): { value: string; count: number }[] =>
  [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({ value, count: all.length }))

/** How recommendations stand on each of the three axes, which are never added up. */
export const standingCounts = (rows: readonly RecommendationRow[]): ReviewDetail['standing'] => ({
  response: counted(rows.map(({ response }) => response ?? 'awaiting')),
  delivery: counted(rows.map(({ delivery }) => delivery ?? 'none')),
  judgement: counted(rows.map(({ judgement }) => judgement ?? 'none')),
  overdue: rows.filter(({ overdue }) => overdue).length,
})
