import type { StatedDate } from '../../../shared/model/dates.ts'
import { datesIn, isoDay, monthNumber } from './stated-date.ts'

export type Due = { readonly due: string; readonly dueDate: StatedDate | null }

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const count = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen)'
const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
}

const quarter = '(?:q[1-4]|quarter (?:[1-4]|one|two|three|four)|(?:first|second|third|fourth|final) quarter)'
const year = '20\\d{2}(?:\\s?[/–-]\\s?\\d{2}\\b)?'
const until = '(?:[Bb]y|[Bb]efore|[Nn]o later than|[Nn]ot later than)'

const phrases: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${until}|[Bb]y the end of|[Bb]y end of|[Ii]n)\\s(?:the\\s)?(?:end\\sof\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?(?:${month}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?),?\\s\\d{4}\\b`,
  ),
  /\b(?:by|before|no later than|not later than|on)\s\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/i,
  new RegExp(
    `\\b(?:within|in)\\s(?:the\\snext\\s)?${count}(?:\\s\\([^)]{1,20}\\))?\\s(?:working\\s)?(?:days?|weeks?|months?|years?)(?:['’]?\\stime)?\\b`,
    'i',
  ),
  new RegExp(`\\b(?:over|during)\\sthe\\snext\\s${count}\\s(?:days|weeks|months|years)\\b`, 'i'),
  /\bwithin the next (?:fortnight|week|month|year)\b/i,
  new RegExp(
    `\\b${until}\\s(?:the\\s)?(?:end\\sof\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?${month}(?:\\s(?:each|every)\\syear)?\\b`,
  ),
  /\b(?:by|before|in|for|to|at)\s(?:the\s|its\s|our\s)?next\s(?:meeting|board meeting|committee|committee meeting|panel)\b/i,
  new RegExp(`\\b(?:by|to|at|for)\\sthe\\s(?:meeting\\sin\\s${month}|${month}\\smeeting)\\b`),
  new RegExp(
    `\\b(?:by|before|in|during)\\s(?:the\\s)?(?:end\\sof\\s)?(?:the\\s)?${quarter}(?:\\s(?:of\\s)?${year})?`,
    'i',
  ),
  /\bby the (?:end of the (?:(?:current |this )?(?:financial|municipal|calendar|academic) )?year|AGM|summer|autumn|winter|spring)\b/i,
  /\b(?:by|before)\s(?:Easter|Christmas|Whitsun|the New Year)\b/,
  /\b(?:by|in|from)\s(?:the\s)?(?:(?:early|late)\s)?(?:spring|summer|autumn|winter)(?:\sterm)?,?\s\d{4}\b/i,
  new RegExp(
    `\\b(?:by|before|no later than)\\s(?:the\\s)?(?:(?:end\\sof|early|mid|late)[\\s-])?(?:the\\s)?${year}`,
    'i',
  ),
  /\bas soon as (?:possible|practicable|reasonably practicable)\b/i,
]

/** `days` or `months` after a day; a day that the month does not have becomes its last. */
const later = (
  from: StatedDate,
  by: { readonly days?: number; readonly months?: number },
): StatedDate | null => {
  const [year = 0, monthOf = 1, day] = from.split('-').map(Number)
  if (by.months !== undefined) {
    const total = year * 12 + monthOf - 1 + by.months
    const [inYear, inMonth] = [Math.floor(total / 12), (total % 12) + 1]
    if (day === undefined) return `${inYear}-${String(inMonth).padStart(2, '0')}`
    const last = new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate()
    return isoDay(inYear, inMonth, Math.min(day, last))
  }
  if (day === undefined) return null
  return new Date(Date.UTC(year, monthOf - 1, day + (by.days ?? 0))).toISOString().slice(0, 10)
}

const lengths: Readonly<Record<string, { readonly days?: number; readonly months?: number }>> = {
  day: { days: 1 },
  week: { days: 7 },
  fortnight: { days: 14 },
  month: { months: 1 },
  year: { months: 12 },
}

const relative = (words: string, from: StatedDate | null): StatedDate | null => {
  if (from === null || from.length < 7 || /working|\b(?:each|every)\b/i.test(words)) return null
  const match = new RegExp(`(${count})(?: \\([^)]{1,20}\\))? (day|week|month|year)s?\\b`, 'i').exec(words)
  const unit = (match?.[2] ?? /fortnight|week|month|year/i.exec(words)?.[0])?.toLowerCase()
  const howMany = match ? (numbers[match[1]?.toLowerCase() ?? ''] ?? Number(match[1])) : 1
  const by = unit === undefined ? undefined : lengths[unit]
  if (by === undefined) return null
  return later(from, {
    days: (by.days ?? 0) * howMany,
    ...(by.months === undefined ? {} : { months: by.months * howMany }),
  })
}

const dayOfMonth = new RegExp(
  `(?:(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?)?(${month})(?:\\s(\\d{1,2})(?:st|nd|rd|th)?\\b(?![.:]\\d))?`,
  'i',
)

/** "By 31 May" without a year is the first such day after the paper's date. */
export const withoutYear = (words: string, from: StatedDate | null): StatedDate | null => {
  const match = dayOfMonth.exec(words)
  if (!match || from === null || from.length < 7 || /each year|every year/.test(words)) return null
  const monthOf = monthNumber(match[2] ?? '')
  const day = match[1] ?? match[3]
  const [year = 0, fromMonth = 1] = from.split('-').map(Number)
  const inYear = monthOf < fromMonth ? year + 1 : year
  return day === undefined
    ? `${inYear}-${String(monthOf).padStart(2, '0')}`
    : isoDay(inYear, monthOf, Number(day))
}

const quarterEnds = [
  ['06', 0],
  ['09', 0],
  ['12', 0],
  ['03', 1],
] as const

const ordinals: Readonly<Record<string, number>> = {
  one: 1,
  first: 1,
  two: 2,
  second: 2,
  three: 3,
  third: 3,
  four: 4,
  fourth: 4,
  final: 4,
}

/** "Q2 2024/25" ends in September 2024: quarters are of the financial year. Without its year it is the next one to end. */
const ofQuarter = (words: string, from: StatedDate | null): StatedDate | null => {
  const match =
    /\bq(?:uarter )?([1-4]|one|two|three|four)\b(?:[ ,]{0,2}(?:of )?(20\d{2}) ?[/–-] ?\d{2})?|\b(first|second|third|fourth|final) quarter\b(?:[ ,]{0,2}(?:of )?(20\d{2}) ?[/–-] ?\d{2})?/i.exec(
      words,
    )
  if (match === null) return null
  const named = (match[1] ?? match[3] ?? '').toLowerCase()
  const end = quarterEnds[(ordinals[named] ?? Number(named)) - 1]
  if (end === undefined) return null
  const [month, later] = end
  const year = match[2] ?? match[4]
  if (year !== undefined) return `${Number(year) + later}-${month}`
  // "Q3 2024" may be of either year.
  if (from === null || from.length < 7 || /\b20\d{2}\b/.test(words)) return null
  const inYear = Number(from.slice(0, 4))
  return from.slice(5, 7) <= month ? `${inYear}-${month}` : `${inYear + 1}-${month}`
}

/** The municipal year ends in May, the financial year in March; a season is no more exact than its year. */
const ofYear = (words: string, from: StatedDate | null): StatedDate | null => {
  const season = /\b(?:spring|summer|autumn|winter)(?: term)?,? (20\d{2})\b/i.exec(words)?.[1]
  if (season !== undefined) return season
  const over = /\b(20\d{2}) ?[/–-] ?\d{2}\b/.exec(words)?.[1]
  if (over !== undefined) return `${Number(over) + 1}-03`
  const year = /\bend of (?:the |this )?(?:current )?(municipal|financial) year\b/i
    .exec(words)?.[1]
    ?.toLowerCase()
  if (year === undefined || from === null || from.length < 7) return null
  const ends = year === 'municipal' ? 5 : 3
  const [inYear = 0, month = 1] = from.split('-').map(Number)
  return `${month > ends ? inYear + 1 : inYear}-0${ends}`
}

/** ISO date for words that state when something is due, reckoned from the paper's or meeting's date. */
export const dueDateOf = (words: string, from: StatedDate | null): StatedDate | null =>
  datesIn(words)[0]?.date ??
  ofQuarter(words, from) ??
  ofYear(words, from) ??
  relative(words, from) ??
  withoutYear(words, from) ??
  /^\D{0,24}(\d{4})$/.exec(words.trim())?.[1] ??
  null

/** What a text says about when it is to be done: the words as printed and, where it can be reckoned, the date. */
export const dueIn = (text: string, from: StatedDate | null): Due | null => {
  for (const phrase of phrases) {
    const match = phrase.exec(text)
    if (match) return { due: match[0], dueDate: dueDateOf(match[0], from) }
  }
  return null
}
