import type { StatedDate } from '../model/dates.ts'
import type { DeliveryStatus, JudgementKind } from '../model/recommendation.ts'
import { dayRange } from './day-range.ts'

/** Nothing is left to deliver in these, whatever the date was. */
export const endedDeliveries: readonly DeliveryStatus[] = [
  'complete',
  'cannot be done',
  'superseded',
  'no longer relevant',
]

type Standing = {
  readonly dueDate: StatedDate | null
  readonly delivery: DeliveryStatus | null
  readonly judgement: JudgementKind | null
}

/**
 * A recommendation is overdue once the last day that its due date can mean has passed: "by December 2012"
 * from 1 January 2013. What has been delivered or signed off is never overdue. `today` is an ISO day.
 * Source: council audit trackers count a date as missed on the day after it (domain guide, section 2.4).
 */
export const isOverdue = (standing: Standing, today: string): boolean => {
  if (standing.dueDate === null || standing.judgement === 'signed off') return false
  if (standing.delivery !== null && endedDeliveries.includes(standing.delivery)) return false
  return dayRange(standing.dueDate).last < today
}
