import { expect, test } from 'vitest'
import { datesAgree, dayRange } from './day-range.ts'

test('a year, a month and a day cover the days they name', () => {
  expect(dayRange('2012')).toEqual({ first: '2012-01-01', last: '2012-12-31' })
  expect(dayRange('2012-12')).toEqual({ first: '2012-12-01', last: '2012-12-31' })
  expect(dayRange('2012-12-05')).toEqual({ first: '2012-12-05', last: '2012-12-05' })
})

test('February ends on its own last day, leap years too', () => {
  expect(dayRange('2023-02').last).toBe('2023-02-28')
  expect(dayRange('2024-02').last).toBe('2024-02-29')
})

test('dates of different precision agree where one can mean the other', () => {
  expect(datesAgree('2010', '2010-09')).toBe(true)
  expect(datesAgree('2010-09', '2010-09-30')).toBe(true)
  expect(datesAgree('2010-09', '2012-09')).toBe(false)
})
