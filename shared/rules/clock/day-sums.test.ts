import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, weekdayOf } from './day-sums.ts'

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  // The clocks change on both of these nights.
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-10-25', 1, '2026-10-26'],
])('%s and %i days is %s', (day, count, expected) => {
  expect(addDays(day, count)).toBe(expected)
})

test.each([
  ['2026-03-05', 2, '2026-05-05', false],
  ['2025-12-31', 2, '2026-02-28', true],
  ['2023-12-31', 2, '2024-02-29', true],
  ['2023-12-29', 2, '2024-02-29', false],
  ['2026-08-31', 1, '2026-09-30', true],
  ['2026-11-15', 3, '2027-02-15', false],
  ['2026-01-31', 12, '2027-01-31', false],
])('%s and %i months is %s', (day, count, expected, cut) => {
  expect(addMonths(day, count)).toEqual({ day: expected, cut })
})

test('a Monday is a Monday', () => {
  expect(weekdayOf('2026-05-18')).toBe(1)
})

const day = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))

test('what is added is what lies between', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
      expect(daysBetween(from, addDays(from, count))).toBe(count)
    }),
  )
})

test('more months never end earlier', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 48 }), (from, count) => {
      expect(addMonths(from, count + 1).day > addMonths(from, count).day).toBe(true)
    }),
  )
})
