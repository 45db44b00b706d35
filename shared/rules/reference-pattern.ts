import type { StatedDate } from '../model/dates.ts'
import { municipalYear } from './municipal-year.ts'

/** "SR (25/26) 01", as trackers in use number their recommendations. */
export const usualPattern = 'SR ({yy/yy}) {nn}'
/** "Review 25/26-01": told apart at a glance from the references of recommendations. */
export const usualReviewPattern = 'Review {yy/yy}-{nn}'

const numberPart = /\{(n{1,6})\}/u
const yearPart = /\{(?:yyyy\/yy|yy\/yy|yyyy)\}/gu

/** True where every reference of the pattern can be told from the next: it holds one number. */
export const isPattern = (pattern: string): boolean => pattern.split(numberPart).length === 3

/** What is wrong with a pattern as it is typed, in words; null where it can be used. */
export const patternTrouble = (pattern: string): string | null => {
  if (pattern.trim() === '') return 'Type a pattern, such as SR ({yy/yy}) {nn}.'
  const unknown = [...pattern.replace(yearPart, '').matchAll(/\{[^{}]*\}?|\}/gu)]
    .map(([part]) => part)
    .find((part) => !/^\{n{1,6}\}$/u.test(part))
  if (unknown !== undefined)
    return `“${unknown}” means nothing here. Use {nn} for the number, and {yy/yy}, {yyyy/yy} or {yyyy} for the year.`
  const numbers = (pattern.split(numberPart).length - 1) / 2
  if (numbers === 0) return 'Put {nn} where the number goes, as in SR ({yy/yy}) {nn}.'
  return numbers > 1 ? 'Only one number can stand in it: keep one {nn}.' : null
}

const withYear = (pattern: string, date: StatedDate, yearStart: number): string => {
  const short = municipalYear(date, yearStart)
  const [year = '', month = '12'] = date.split('-')
  const begins = Number(month) >= yearStart ? Number(year) : Number(year) - 1
  return pattern
    .replaceAll('{yyyy/yy}', `${begins}/${short.slice(3)}`)
    .replaceAll('{yy/yy}', short)
    .replaceAll('{yyyy}', String(begins))
}

/** The words before and after the number in every reference of a date's municipal year. */
export const aroundNumber = (
  pattern: string,
  date: StatedDate,
  yearStart = 4,
): { readonly before: string; readonly after: string } => {
  const [before = '', , after = ''] = withYear(pattern, date, yearStart).split(numberPart)
  return { before, after }
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
  const { before, after } = aroundNumber(pattern, date, yearStart)
  const numbers = taken
    .filter((reference) => reference.startsWith(before) && reference.endsWith(after))
    .map((reference) => reference.slice(before.length, reference.length - after.length))
    .filter((digits) => /^\d+$/u.test(digits))
    .map(Number)
  return referenceOf(pattern, date, Math.max(0, ...numbers) + 1, yearStart)
}

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

/** True where words are a reference by the pattern, of whatever year: a tracker that prints "SR (24/25) 03". */
export const isReferenceBy = (pattern: string, words: string): boolean => {
  const shape = pattern
    .split(/(\{(?:yyyy\/yy|yy\/yy|yyyy|n{1,6})\})/u)
    .map((part) => {
      if (part === '{yyyy/yy}') return String.raw`\d{4}/\d\d`
      if (part === '{yy/yy}') return String.raw`\d\d/\d\d`
      if (part === '{yyyy}') return String.raw`\d{4}`
      return /^\{n+\}$/u.test(part) ? String.raw`\d{1,9}` : literally(part)
    })
    .join('')
  return new RegExp(`^${shape}$`, 'u').test(words)
}
