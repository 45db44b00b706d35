import type { DeliveryStatus, JudgementKind } from '../../model/recommendation.ts'

export type ProgressTable = 'A' | 'B' | 'C' | 'D' | 'E'

type Standing = {
  readonly overdue: boolean
  readonly slips: number
  readonly delivery: DeliveryStatus | null
  readonly judgement: JudgementKind | null
}

/** What a body has to agree to before it may end or wait. */
const askedFor: readonly DeliveryStatus[] = ['paused', 'cannot be done', 'superseded', 'no longer relevant']

/**
 * In which table of a progress report a recommendation stands. Source: trackers in five tables (live, completed
 * since the last, extension or deletion requested, outstanding, and one more), the fifth here for what the panel
 * signed off, as closed items stay on the record. The panel's judgement comes before what delivery claims.
 */
export const progressTable = ({ overdue, slips, delivery, judgement }: Standing): ProgressTable => {
  if (judgement === 'signed off') return 'E'
  if (delivery === 'complete') return 'B'
  if (overdue) return 'D'
  if (slips > 0 || (delivery !== null && askedFor.includes(delivery))) return 'C'
  return 'A'
}
