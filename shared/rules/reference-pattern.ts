import type { StatedDate } from '../model/dates.ts'
import { municipalYear } from './municipal-year.ts'

/** "SR (25/26) 01", as trackers in use number their recommendations and reviews. */
export const usualPattern = 'SR ({yy/yy}) {nn}'

const numberPart = /\{(n{1,6})\}/u

/** True where every reference of the pattern can be told from the next: it holds one number. */
export const isPattern = (pattern: string): boolean => pattern.split(numberPart).length === 3

const withYear = (pattern: string, date: StatedDate, yearStart: number): string => {
  const short = municipalYear(date, yearStart)
  const [year = '', month = '12'] = date.split('-')
  const begins = Number(month) >= yearStart ? Number(year) : Number(year) - 1
  return pattern
    .replaceAll('{yyyy/yy}', `${begins}/${short.slice(3)}`)
    .replaceAll('{yy/yy}', short)
    .replaceAll('{yyyy}', String(begins))
}

/** The reference with this number by a council's pattern. `yearStart`: month in which the municipal year begins. */
export const referenceOf = (pattern: string, date: StatedDate, number: number, yearStart = 4): string =>
  withYear(pattern, date, yearStart).replace(numberPart, (_part, digits: string) =>
    String(number).padStart(digits.length, '0'),
  )

/**
 * The next free reference of the municipal year by a council's pattern. `taken`: every reference in use,
 * whatever its pattern.
 */
export const nextReference = (
  pattern: string,
  date: StatedDate,
  taken: readonly string[],
  yearStart = 4,
): string => {
  const [before = '', , after = ''] = withYear(pattern, date, yearStart).split(numberPart)
  const numbers = taken
    .filter((reference) => reference.startsWith(before) && reference.endsWith(after))
    .map((reference) => reference.slice(before.length, reference.length - after.length))
    .filter((digits) => /^\d+$/u.test(digits))
    .map(Number)
  return referenceOf(pattern, date, Math.max(0, ...numbers) + 1, yearStart)
}
