import type { StatedDate } from '../model/dates.ts'
import { months } from './stated-date-words.ts'

const monthOf = (word: string): number | null => {
  const typed = word.toLowerCase().replace(/\.$/, '')
  if (typed.length < 3) return null
  const found = months.findIndex((name) => name.toLowerCase().startsWith(typed === 'sept' ? 'sep' : typed))
  return found === -1 ? null : found + 1
}

const two = (value: number): string => String(value).padStart(2, '0')

/** "12" is 2012, "98" is 1998: no council paper is older than 1950 or promises anything after 2049. */
const fullYear = (typed: string): number => {
  const value = Number(typed)
  if (typed.length === 4) return value
  return value < 50 ? 2000 + value : 1900 + value
}

const dated = (year: number, month?: number, day?: number): StatedDate | null => {
  if (year < 1900 || year > 2199) return null
  if (month === undefined) return String(year)
  if (month < 1 || month > 12) return null
  if (day === undefined) return `${year}-${two(month)}`
  const inMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day < 1 || day > inMonth ? null : `${year}-${two(month)}-${two(day)}`
}

/**
 * Reads a date as an officer types it, day before month: "12 December 2012", "Wed 12th Dec 2012", "Dec 2012",
 * "2012", "12/12/2012", "12.12.12", "2012-12-05". null where it is no date, or one that does not exist.
 */
export const parseStatedDate = (typed: string): StatedDate | null => {
  const text = typed
    .trim()
    .replace(/^(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?\.?,?\s+/i, '')
    .replace(/,/g, ' ')
    .replace(/\s+/g, ' ')
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (iso)
    return dated(Number(iso[1]), iso[2] ? Number(iso[2]) : undefined, iso[3] ? Number(iso[3]) : undefined)
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text)
  if (figures) return dated(fullYear(figures[3] ?? ''), Number(figures[2]), Number(figures[1]))
  const monthAndYear = /^(\d{1,2})[/.](\d{4})$/.exec(text)
  if (monthAndYear) return dated(Number(monthAndYear[2]), Number(monthAndYear[1]))
  const words =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? )?([a-z]+\.?) (\d{4}|'?\d{2})$/i.exec(text) ??
    /^(?:(\d{1,2})-)?([a-z]+)-(\d{4}|\d{2})$/i.exec(text)
  const month = words ? monthOf(words[2] ?? '') : null
  if (!words || month === null) return null
  return dated(
    fullYear((words[3] ?? '').replace("'", '')),
    month,
    words[1] === undefined ? undefined : Number(words[1]),
  )
}
