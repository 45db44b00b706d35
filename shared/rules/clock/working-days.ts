import type { Nation } from '../../model/council.ts'
import { bankHolidays } from './bank-holidays.ts'
import { addDays, weekdayOf } from './day-sums.ts'

/** Where and when a council works. */
export type WorkingCalendar = { readonly nation: Nation; readonly closedDays: readonly string[] }

// The same years are asked for over and over: by every row of a register.
const known = new Map<string, ReadonlySet<string>>()

const holidaysOf = (year: string, nation: Nation): ReadonlySet<string> => {
  const key = `${nation} ${year}`
  const kept = known.get(key)
  if (kept !== undefined) return kept
  const days = new Set(bankHolidays(Number(year), nation))
  known.set(key, days)
  return days
}

/** Whether a council works on an ISO day: no weekend, bank holiday of its nation or closed day of its own. */
const isWorkingDay = (day: string, { nation, closedDays }: WorkingCalendar): boolean =>
  ![0, 6].includes(weekdayOf(day)) &&
  !holidaysOf(day.slice(0, 4), nation).has(day) &&
  !closedDays.includes(day)

/** The last of `count` working days after `day`. */
export const addWorkingDays = (day: string, count: number, calendar: WorkingCalendar): string => {
  let at = day
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    if (isWorkingDay(at, calendar)) left -= 1
  }
  return at
}
