import type { ReportedRecommendation } from '../../../../shared/model/report-data.ts'
import { cell, stated } from '../cells.ts'
import { isAsked } from '../standing.ts'
import type { Part } from '../template.ts'

/** What a recommendation is counted under, on each of the three axes. */
const names: Readonly<
  Record<'response' | 'delivery' | 'judgement', (each: ReportedRecommendation) => string>
> = {
  response: ({ response }) => stated(response, 'awaited'),
  delivery: ({ delivery }) => stated(delivery, 'nothing reported'),
  judgement: ({ judgement }) => stated(judgement, 'none yet'),
}

/** How many recommendations there are of each kind, the commonest first. */
export const countsOf = (
  of: keyof typeof names,
  recommendations: readonly ReportedRecommendation[],
): readonly { readonly name: string; readonly count: number }[] =>
  [...Map.groupBy(recommendations, names[of])]
    .map(([name, all]) => ({ name, count: all.length }))
    .sort((a, b) => b.count - a.count)

export const countsTable =
  (of: keyof typeof names, caption: string): Part =>
  ({ recommendations }) => [
    {
      kind: 'table',
      caption,
      widths: [3, 1],
      header: [caption, 'Recommendations'],
      rowHeaders: true,
      rows: countsOf(of, recommendations.filter(isAsked)).map(({ name, count }) => [
        cell(name),
        cell(String(count)),
      ]),
    },
  ]
