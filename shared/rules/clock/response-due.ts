import type { ClockRule, ClockStart } from '../../model/clock.ts'
import { addDays, addMonths } from './day-sums.ts'
import { addWorkingDays, type WorkingCalendar } from './working-days.ts'

/** What is known of the days that may start the time; ISO days. */
export type StartDays = {
  readonly receivedOn: string | null
  readonly noticedOn: string | null
  /** The day on which the recommendation was made, where it is known to the day. */
  readonly madeOn: string | null
}

/** The day on which the time starts by a rule; null: the day that it needs is not known yet. */
export const startOf = (
  startsOn: ClockStart,
  { receivedOn, noticedOn, madeOn }: StartDays,
): string | null => {
  if (startsOn === 'received') return receivedOn
  if (startsOn === 'notice') return noticedOn
  if (startsOn === 'made') return madeOn
  // "the date on which … receives the report or (if later) the notice": without a notice, the report starts it.
  if (receivedOn === null || noticedOn === null) return receivedOn ?? noticedOn
  return receivedOn > noticedOn ? receivedOn : noticedOn
}

type Period = Pick<ClockRule, 'amount' | 'unit' | 'firstDayCounts'>

const wholeMonths = (start: string, amount: number, firstDayCounts: boolean): string => {
  const { day, cut } = addMonths(start, amount)
  // A period that begins with the 31st of December has two months at the end of February, not the day before.
  return firstDayCounts && !cut ? addDays(day, -1) : day
}

const wholeDays = (start: string, amount: number, firstDayCounts: boolean): string =>
  addDays(start, firstDayCounts ? amount - 1 : amount)

/**
 * The last day of a period that starts on the ISO day `start`; null where no time is set. Months end on the
 * day of the same number (the corresponding date), or on the last of a month that has no such day. Where the
 * first day counts, a period that begins with 5 March has two months on 4 May.
 * Source of the counting: "within a period of two months beginning with the date on which…", SI 2009/1919,
 * regulation 6; the corresponding date rule as in Dodds v Walker [1981] 1 WLR 1027.
 */
export const lastDayOf = (
  start: string,
  { amount, unit, firstDayCounts }: Period,
  calendar: WorkingCalendar,
): string | null => {
  if (amount === null) return null
  switch (unit) {
    case 'months':
      return wholeMonths(start, amount, firstDayCounts)
    case 'weeks':
      return wholeDays(start, amount * 7, firstDayCounts)
    case 'days':
      return wholeDays(start, amount, firstDayCounts)
    case 'working days':
      return addWorkingDays(firstDayCounts ? addDays(start, -1) : start, amount, calendar)
  }
}
