import type { StatedDate } from '../model/dates.ts'
import { municipalYear } from './municipal-year.ts'

/**
 * The next free reference in a review's municipal year, "SR (25/26) 01". `taken`: every reference in use,
 * whatever its pattern; councils also type their own.
 * Source: the reference column of a council's draft recommendation tracker (domain guide, section 2.3).
 */
export const reviewReference = (date: StatedDate, taken: readonly string[]): string => {
  const start = `SR (${municipalYear(date)}) `
  const numbers = taken
    .filter((reference) => reference.startsWith(start))
    .map((reference) => Number(reference.slice(start.length)))
    .filter(Number.isInteger)
  return `${start}${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
}
