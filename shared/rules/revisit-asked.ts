import type { StatedDate } from '../model/dates.ts'
import { parseStatedDate } from './parse-stated-date.ts'
import { months } from './stated-date-words.ts'

const numbers = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const

const more: Readonly<Record<string, number>> = { a: 1, an: 1, eighteen: 18, 'twenty-four': 24 }

const countOf = (word: string): number | null => {
  const typed = word.toLowerCase()
  if (/^\d+$/.test(typed)) return Number(typed)
  const at = numbers.findIndex((number) => number === typed)
  return at === -1 ? (more[typed] ?? null) : at + 1
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The same day so many months on, or the month's last where it has no such day; no more precise than the start. */
const afterMonths = (from: StatedDate, count: number): StatedDate => {
  const [year = '', month, day] = from.split('-')
  if (month === undefined) return String(Number(year) + Math.round(count / 12))
  const whole = Number(year) * 12 + Number(month) - 1 + count
  const [years, place] = [Math.floor(whole / 12), (whole % 12) + 1]
  if (day === undefined) return `${years}-${two(place)}`
  const last = new Date(Date.UTC(years, place, 0)).getUTCDate()
  return `${years}-${two(place)}-${two(Math.min(Number(day), last))}`
}

/** A month and a number of weeks is a month, near enough; a year and a number of weeks says nothing. */
const afterWeeks = (from: StatedDate, count: number): StatedDate | null => {
  const parts = from.split('-').length
  if (parts === 1) return null
  const start = new Date(`${parts === 2 ? `${from}-15` : from}T00:00:00Z`)
  start.setUTCDate(start.getUTCDate() + count * 7)
  return start.toISOString().slice(0, parts === 2 ? 7 : 10)
}

const asksAgain =
  /\b(?:re-?visit(?:ed|s)?|(?:review|look|consider|report|receiv|return|examin|monitor|follow)\w*[^.;]{0,60}?\b(?:again|back|up|progress|update|implementation)|(?:progress|update|implementation|position)[^.;]{0,60}?\b(?:review|monitor|report|receiv|consider|present|brought|submitt|provid)\w*|further (?:report|update|review))\b/i

const period =
  /\b(?:in|within|after|every)\s+(?:(?:about|approximately|another|a further|the next)\s+)?(\d{1,2}|an?|[a-z]+(?:-[a-z]+)?)[\s-]+(week|month|year)s?\b/i

const month = months.join('|')
const dated = new RegExp(
  String.raw`\b(?:in|by|on|of|during|for)\s+(?:the\s+)?((?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:${month})\s+\d{4})\b`,
  'i',
)

/** When a recommendation asks for its review to be looked at again, and the words that say so. */
export type RevisitAsked = { readonly date: StatedDate; readonly words: string }

/**
 * "That this review be revisited in 12 months", "that progress be reviewed in six months’ time", "at its meeting in
 * March 2027": the date, reckoned from when the report was made, with its precision. null where nothing of the kind is
 * asked, or where a period is asked and nobody knows from when. A suggestion: a person confirms it.
 * Source: scrutiny reports' own closing recommendations (domain guide, section 2.2).
 */
export const revisitAsked = (text: string, from: StatedDate | null): RevisitAsked | null => {
  for (const sentence of text.split(/(?<=[.;])\s+/)) {
    if (!asksAgain.test(sentence)) continue
    const day = dated.exec(sentence)
    const stated = day === null ? null : parseStatedDate(day[1] ?? '')
    if (day !== null && stated !== null) return { date: stated, words: day[0] }
    const found = period.exec(sentence)
    const count = found === null ? null : countOf(found[1] ?? '')
    if (found === null || count === null || from === null) continue
    const unit = (found[2] ?? '').toLowerCase()
    const date =
      unit === 'week' ? afterWeeks(from, count) : afterMonths(from, unit === 'year' ? count * 12 : count)
    if (date !== null) return { date, words: found[0] }
  }
  return null
}
