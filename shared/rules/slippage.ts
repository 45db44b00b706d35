import type { StatedDate } from '../model/dates.ts'
import { dayRange } from './day-range.ts'
import { slips } from './slips.ts'

const times = (count: number): string => {
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : `${count} times`
}

const span = (months: number): string => (months === 1 ? '1 month' : `${months} months`)

/** Whole months from one day to a later one, a month that is not full rounded to the nearer. */
const monthsBetween = (from: string, to: string): number => {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  return Math.round((toYear - fromYear) * 12 + (toMonth - fromMonth) + (toDay - fromDay) / 31)
}

/**
 * How a due date has moved since it was first set, in words: "slipped twice, 7 months"; null where it never
 * moved. `dates` in the order of recording; the first that is a date is the original, which is never lost.
 * Source: panels ask how far a date has slipped in all, not by each step (domain guide, section 2.4).
 */
export const slippageWords = (dates: readonly (StatedDate | null)[]): string | null => {
  const count = slips(dates)
  if (count === 0) return null
  const first = dates.find((date) => date !== null)
  const last = dates.at(-1)
  if (first === undefined || first === null || last === undefined || last === null)
    return `moved ${times(count)}`
  const [was, is] = [dayRange(first).last, dayRange(last).last]
  if (was === is) return `moved ${times(count)}`
  const months = Math.abs(monthsBetween(was, is))
  const far = months === 0 ? 'under a month' : span(months)
  return is > was ? `slipped ${times(count)}, ${far}` : `moved ${times(count)}, ${far} earlier`
}
