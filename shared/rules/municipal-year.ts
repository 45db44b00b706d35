import type { StatedDate } from '../model/dates.ts'

/**
 * The municipal year of a stated date, as councils write it: "25/26" for April 2025 to March 2026. A year
 * alone means the municipal year that begins in it. `start`: the month in which it begins, April unless the
 * council says otherwise.
 */
export const municipalYear = (date: StatedDate, start = 4): string => {
  const [year = '', month] = date.split('-')
  const begins = month === undefined || Number(month) >= start ? Number(year) : Number(year) - 1
  return `${twoDigits(begins)}/${twoDigits(begins + 1)}`
}

const twoDigits = (year: number) => String(year % 100).padStart(2, '0')
