import { expect, test } from 'vitest'
import { bankHolidays } from './bank-holidays.ts'
import { easterSunday } from './easter.ts'

test.each([
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
])('Easter of %i is on %s', (year, day) => {
  expect(easterSunday(year)).toBe(day)
})

// As gov.uk/bank-holidays lists them.
test.each([
  [2021, 'england-and-wales', '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
  [2022, 'england-and-wales', '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
  [2023, 'england-and-wales', '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  [2026, 'england-and-wales', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  [2027, 'england-and-wales', '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  [2022, 'scotland', '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27'],
  [2025, 'scotland', '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26'],
  [2024, 'northern-ireland', '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26'],
] as const)('bank holidays of %i in %s', (year, nation, days) => {
  expect(
    bankHolidays(year, nation)
      .map((day) => day.slice(5))
      .join(' '),
  ).toBe(days)
})

test('no bank holiday is on a weekend, in any year', () => {
  for (let year = 1990; year < 2080; year += 1) {
    for (const nation of ['england-and-wales', 'scotland', 'northern-ireland'] as const) {
      for (const day of bankHolidays(year, nation))
        expect([0, 6], `${nation} ${day}`).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay())
    }
  }
})
