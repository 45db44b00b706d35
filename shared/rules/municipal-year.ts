import type { StatedDate } from '../model/dates.ts'

/**
 * The municipal year of a stated date, as councils write it: "25/26" for April 2025 to March 2026. A year
 * alone means the municipal year that begins in it.
 */
export const municipalYear = (date: StatedDate): string => {
  const [year = '', month = '04'] = date.split('-')
  const start = Number(month) >= 4 ? Number(year) : Number(year) - 1
  return `${twoDigits(start)}/${twoDigits(start + 1)}`
}

const twoDigits = (year: number) => String(year % 100).padStart(2, '0')
