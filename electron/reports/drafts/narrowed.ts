import type { ReportData } from '../../../shared/model/report-data.ts'
import { dayRange } from '../../../shared/rules/day-range.ts'

export type Within = {
  /** Of these recommendations only, by id; null: of all. */
  readonly among: ReadonlySet<string> | null
  /** ISO days; null: without that end. */
  readonly from: string | null
  readonly to: string | null
}

/** Only what was made within these days, among these. What has no date is in no period. */
export const narrowed = (data: ReportData, { among, from, to }: Within): ReportData => {
  if (among === null && from === null && to === null) return data
  const recommendations = data.recommendations.filter(({ id, madeOn }) => {
    if (among !== null && !among.has(id)) return false
    if (from === null && to === null) return true
    if (madeOn === null) return false
    const { first, last } = dayRange(madeOn)
    return (from === null || last >= from) && (to === null || first <= to)
  })
  const kept = new Set(recommendations.map(({ id }) => id))
  return {
    ...data,
    recommendations,
    actions: data.actions.filter(({ answers }) => answers.some(({ id }) => kept.has(id))),
  }
}
