import type { StatedDate } from '../model/dates.ts'

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A stated date in words, no more precise than it was stated: "12 December 2012", "December 2012", "2012". */
export const statedDateWords = (date: StatedDate): string => {
  const [year, month, day] = date.split('-')
  const name = months[Number(month) - 1]
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ')
}
