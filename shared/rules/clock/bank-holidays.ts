import type { Nation } from '../../model/council.ts'
import { addDays, weekdayOf } from './day-sums.ts'
import { easterSunday } from './easter.ts'

const isWeekend = (day: string): boolean => [0, 6].includes(weekdayOf(day))

const firstMonday = (year: number, month: string): string => {
  const first = `${year}-${month}-01`
  return addDays(first, (8 - weekdayOf(first)) % 7)
}

const lastMonday = (year: number, month: string, days: number): string => {
  const last = `${year}-${month}-${days}`
  return addDays(last, -((weekdayOf(last) + 6) % 7))
}

/** The days themselves, or the next weekday that none of them takes already. */
const withSubstitutes = (days: readonly string[]): string[] => {
  const taken = new Set(days.filter((day) => !isWeekend(day)))
  const substitutes = days.filter(isWeekend).map((day) => {
    let next = addDays(day, 1)
    while (isWeekend(next) || taken.has(next)) next = addDays(next, 1)
    taken.add(next)
    return next
  })
  return [...days.filter((day) => !isWeekend(day)), ...substitutes]
}

/** What was proclaimed for one year: days more, and days that moved. */
type Proclaimed = { readonly added?: readonly string[]; readonly dropped?: readonly string[] }

const proclaimed: Readonly<Record<number, Proclaimed>> = {
  1995: { added: ['1995-05-08'], dropped: ['1995-05-01'] },
  1999: { added: ['1999-12-31'] },
  2002: { added: ['2002-06-03', '2002-06-04'], dropped: ['2002-05-27'] },
  2011: { added: ['2011-04-29'] },
  2012: { added: ['2012-06-04', '2012-06-05'], dropped: ['2012-05-28'] },
  2020: { added: ['2020-05-08'], dropped: ['2020-05-04'] },
  2022: { added: ['2022-06-02', '2022-06-03', '2022-09-19'], dropped: ['2022-05-30'] },
  2023: { added: ['2023-05-08'] },
}

const fixedDays = (year: number, nation: Nation): readonly string[] => {
  const newYear = nation === 'scotland' ? [`${year}-01-01`, `${year}-01-02`] : [`${year}-01-01`]
  const christmas = [`${year}-12-25`, `${year}-12-26`]
  const own = {
    'england-and-wales': [],
    scotland: year < 2007 ? [] : [`${year}-11-30`],
    'northern-ireland': [`${year}-03-17`, `${year}-07-12`],
  }[nation]
  return [newYear, christmas, ...own.map((day) => [day])].flatMap(withSubstitutes)
}

/**
 * The bank holidays of a year in a nation of the United Kingdom, as ISO days in order, substitute days for
 * those on a weekend among them. Days proclaimed for one year only are known up to 2023: later ones the
 * council adds as closed days.
 * Source: Banking and Financial Dealings Act 1971, Schedule 1, and the lists on gov.uk/bank-holidays.
 */
export const bankHolidays = (year: number, nation: Nation): readonly string[] => {
  const easter = easterSunday(year)
  const days = [
    ...fixedDays(year, nation),
    addDays(easter, -2),
    ...(nation === 'scotland' ? [] : [addDays(easter, 1)]),
    firstMonday(year, '05'),
    lastMonday(year, '05', 31),
    nation === 'scotland' ? firstMonday(year, '08') : lastMonday(year, '08', 31),
    ...(proclaimed[year]?.added ?? []),
  ]
  const dropped = proclaimed[year]?.dropped ?? []
  return [...new Set(days)].filter((day) => !dropped.includes(day)).toSorted()
}
