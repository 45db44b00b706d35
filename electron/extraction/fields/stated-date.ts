import type { StatedDate } from '../../../shared/model/dates.ts'

/** Welsh months, with the first letters that "o" before them changes. */
const welshMonths =
  'ionawr chwefror [mf]awrth ebrill [mf]ai [mf]ehefin g?orffennaf awst [mf]edi hydref [td]achwedd rh?agfyr'.split(
    ' ',
  )

export type DateInText = {
  readonly date: StatedDate
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
  readonly weekday: boolean
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
export const monthPattern =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** 1 to 12, from a name or its first three letters. */
export const monthNumber = (name: string): number =>
  months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1

const two = (value: number): string => String(value).padStart(2, '0')

/** ISO day; null where there is no such day. */
export const isoDay = (year: number, month: number, day: number): StatedDate | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? `${year}-${two(month)}-${two(day)}`
    : null
}

const century = (year: number): number => (year < 100 ? (year < 70 ? 2000 : 1900) + year : year)

const forms: readonly {
  readonly shape: RegExp
  readonly read: (match: RegExpExecArray) => StatedDate | null
}[] = [
  {
    // 5 March 2019, 5th of March, 2019, Tuesday 16th March, 2021
    shape: new RegExp(
      `(?<![\\d.])(\\d{1,2})\\s?(?:st|nd|rd|th)?\\s(?:(?:day )?of\\s)?(${monthPattern})\\.?,?\\s(\\d{4})\\b`,
      'gi',
    ),
    read: (match) => isoDay(Number(match[3]), monthNumber(match[2] ?? ''), Number(match[1])),
  },
  {
    // 4 Medi 2017, 10fed Hydref, 2019, 27ain o Ionawr 2021
    shape: new RegExp(
      `(?<![\\d.])(\\d{1,2})\\s?(?:af|il|y?dd|edd|f?ed|eg|ain)?\\s(?:o\\s)?(${welshMonths.join('|')}),?\\s(\\d{4})\\b`,
      'gi',
    ),
    read: (match) =>
      isoDay(
        Number(match[3]),
        welshMonths.findIndex((month) => new RegExp(`^${month}$`, 'i').test(match[2] ?? '')) + 1,
        Number(match[1]),
      ),
  },
  {
    // March 5th, 2019
    shape: new RegExp(`\\b(${monthPattern})\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})\\b`, 'gi'),
    read: (match) => isoDay(Number(match[3]), monthNumber(match[1] ?? ''), Number(match[2])),
  },
  {
    // 26/01/2023, 31.03.2016, 5-3-19: day first, as printed in the UK
    shape: /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|\.\d)/g,
    read: (match) => isoDay(century(Number(match[4])), Number(match[3]), Number(match[1])),
  },
  {
    shape: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    read: (match) => isoDay(Number(match[1]), Number(match[2]), Number(match[3])),
  },
  {
    shape: new RegExp(`\\b(${monthPattern})\\.?,?\\s(\\d{4})\\b`, 'gi'),
    read: (match) => `${match[2]}-${two(monthNumber(match[1] ?? ''))}`,
  },
]

/** Dates stated in a text with at least a month, in the order of the text; the fuller statement wins where two overlap. */
export const datesIn = (text: string): readonly DateInText[] => {
  const found: DateInText[] = []
  if (!/\d/.test(text)) return found
  const taken = new Set<number>()
  for (const { shape, read } of forms) {
    for (const match of text.matchAll(shape)) {
      const date = read(match)
      const start = match.index
      const end = start + match[0].length
      if (date === null || taken.has(start) || taken.has(end - 1)) continue
      for (let at = start; at < end; at += 1) taken.add(at)
      const weekday =
        /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun|(?:dydd|nos) (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)),?\s(?:the\s|y\s)?$/i.test(
          text.slice(Math.max(0, start - 20), start),
        )
      found.push({ date, start, end, weekday })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

export const isDay = (date: StatedDate): boolean => date.length === 10
