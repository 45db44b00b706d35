import { expect, test } from 'vitest'
import type { ClockRule } from '../../model/clock.ts'
import { addWorkingDays } from './working-days.ts'
import { lastDayOf, startOf } from './response-due.ts'

const calendar = { nation: 'england-and-wales', closedDays: [] } as const
type Period = Pick<ClockRule, 'amount' | 'unit' | 'firstDayCounts'>
const months = (amount: number, firstDayCounts = true): Period => ({ amount, unit: 'months', firstDayCounts })

test.each([
  // Beginning with the day it was received.
  ['2026-03-05', months(2), '2026-05-04'],
  ['2026-01-01', months(2), '2026-02-28'],
  ['2024-01-01', months(2), '2024-02-29'],
  ['2025-12-31', months(2), '2026-02-28'],
  ['2023-12-31', months(2), '2024-02-29'],
  ['2023-12-29', months(2), '2024-02-28'],
  ['2024-12-29', months(2), '2025-02-28'],
  ['2026-07-31', months(2), '2026-09-30'],
  ['2026-04-30', months(2), '2026-06-29'],
  ['2026-11-30', months(3), '2027-02-28'],
  // From that day on.
  ['2026-03-05', months(2, false), '2026-05-05'],
  ['2025-12-31', months(2, false), '2026-02-28'],
  ['2026-03-05', { amount: 8, unit: 'weeks', firstDayCounts: false }, '2026-04-30'],
  ['2026-03-05', { amount: 8, unit: 'weeks', firstDayCounts: true }, '2026-04-29'],
  ['2026-03-05', { amount: 28, unit: 'days', firstDayCounts: false }, '2026-04-02'],
  // Over Easter, 3 and 6 April.
  ['2026-04-01', { amount: 3, unit: 'working days', firstDayCounts: false }, '2026-04-08'],
  ['2026-04-01', { amount: 3, unit: 'working days', firstDayCounts: true }, '2026-04-07'],
  // Received on a Saturday: the first working day is the Monday.
  ['2026-05-16', { amount: 1, unit: 'working days', firstDayCounts: true }, '2026-05-18'],
  // Over Christmas 2026: 25 December, and 28 December in place of the 26th.
  ['2026-12-23', { amount: 5, unit: 'working days', firstDayCounts: false }, '2027-01-04'],
] as const)('from %s, %o, the last day is %s', (start, period, last) => {
  expect(lastDayOf(start, period, calendar)).toBe(last)
})

test('without a time there is no last day', () => {
  expect(lastDayOf('2026-03-05', { amount: null, unit: 'months', firstDayCounts: true }, calendar)).toBe(null)
})

test('days on which the council is closed are no working days, and other nations have other holidays', () => {
  expect(addWorkingDays('2026-12-23', 1, { nation: 'england-and-wales', closedDays: ['2026-12-24'] })).toBe(
    '2026-12-29',
  )
  expect(addWorkingDays('2026-12-31', 1, { nation: 'england-and-wales', closedDays: [] })).toBe('2027-01-04')
  expect(addWorkingDays('2026-12-31', 1, { nation: 'scotland', closedDays: [] })).toBe('2027-01-05')
  expect(addWorkingDays('2026-07-10', 1, { nation: 'northern-ireland', closedDays: [] })).toBe('2026-07-14')
})

const days = { receivedOn: '2026-03-05', noticedOn: '2026-03-12', madeOn: '2026-02-20' }

test('the time starts on the later of report and notice', () => {
  expect(startOf('later', days)).toBe('2026-03-12')
  expect(startOf('later', { ...days, noticedOn: '2026-03-01' })).toBe('2026-03-05')
  expect(startOf('later', { ...days, noticedOn: null })).toBe('2026-03-05')
  expect(startOf('later', { ...days, receivedOn: null })).toBe('2026-03-12')
  expect(startOf('later', { receivedOn: null, noticedOn: null, madeOn: '2026-02-20' })).toBe(null)
})

test('or on the one day that the council has chosen', () => {
  expect(startOf('received', days)).toBe('2026-03-05')
  expect(startOf('notice', days)).toBe('2026-03-12')
  expect(startOf('made', days)).toBe('2026-02-20')
  expect(startOf('notice', { ...days, noticedOn: null })).toBe(null)
})
