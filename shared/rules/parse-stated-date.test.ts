import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { statedDateSchema } from '../model/dates.ts'
import { parseStatedDate } from './parse-stated-date.ts'
import { statedDateWords } from './stated-date-words.ts'

describe('a date is read with the precision that was typed', () => {
  test.each([
    ['12 December 2012', '2012-12-12'],
    ['5th Dec 2012', '2012-12-05'],
    ['Wednesday, 5 December 2012', '2012-12-05'],
    ['Tue 1st of May 2012', '2012-05-01'],
    ['05/12/2012', '2012-12-05'],
    ['5.12.12', '2012-12-05'],
    ['2012-12-05', '2012-12-05'],
    ['5-Dec-12', '2012-12-05'],
    ['Dec 2012', '2012-12'],
    ['Sept. 2012', '2012-09'],
    ['december 2012', '2012-12'],
    ['12/2012', '2012-12'],
    ['2012-12', '2012-12'],
    ['2012', '2012'],
    [' 29  February 2024 ', '2024-02-29'],
  ])('%s is %s', (typed, date) => expect(parseStatedDate(typed)).toBe(date))
})

describe('what is no date, or never was one, is refused', () => {
  test.each([
    '',
    'soon',
    '31 April 2012',
    '29 February 2023',
    '12/13/2012',
    'Ma 2012',
    '0 May 2012',
    '20',
    '12 2012',
    '1 May',
  ])('%j', (typed) => expect(parseStatedDate(typed)).toBeNull())
})

test('the words of any day, month or year are read back as the same date', () => {
  const date = fc
    .tuple(
      fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
      fc.constantFrom(4, 7, 10),
    )
    .map(([day, length]) => day.toISOString().slice(0, length))
  fc.assert(
    fc.property(date, (stated) => {
      expect(parseStatedDate(statedDateWords(stated))).toBe(stated)
    }),
  )
})

test('anything typed gives a stated date or nothing', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const read = parseStatedDate(typed)
      expect(read === null || statedDateSchema.safeParse(read).success).toBe(true)
    }),
  )
})
