import type { StatedDate } from '../model/dates.ts'

/** First and last day that a stated date may mean, both ISO days. */
export type DayRange = { readonly first: string; readonly last: string }

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * The days that a date stated as "2012", "2012-12" or "2012-12-05" covers: papers often give a month or a
 * year only, and "by December 2012" is kept until the last day of December.
 */
export const dayRange = (stated: StatedDate): DayRange => {
  const [year = '', month, day] = stated.split('-')
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  if (day === undefined) {
    const last = String(daysIn(Number(year), Number(month))).padStart(2, '0')
    return { first: `${stated}-01`, last: `${stated}-${last}` }
  }
  return { first: stated, last: stated }
}

/** True where two stated dates can mean the same day: "2010" and "2010-09". */
export const datesAgree = (one: StatedDate, other: StatedDate): boolean => {
  const a = dayRange(one)
  const b = dayRange(other)
  return a.first <= b.last && b.first <= a.last
}
