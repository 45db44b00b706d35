import { expect, test } from 'vitest'
import { inOrderOfDate, latest } from './latest.ts'

const said = (id: string, date: string | null, recordedAt = '2026-05-01T10:00:00.000Z') => ({
  id,
  date,
  recordedAt,
})

test('an old paper imported later does not overrule what was said since', () => {
  const newer = said('a', '2025-11-03', '2025-11-04T09:00:00.000Z')
  const older = said('b', '2024-06', '2026-01-01T09:00:00.000Z')
  expect(latest([newer, older])).toBe(newer)
})

test('a month counts as its last day', () => {
  expect(inOrderOfDate([said('a', '2025-03'), said('b', '2025-03-14')]).map(({ id }) => id)).toEqual([
    'b',
    'a',
  ])
})

test('without a date the day of recording counts', () => {
  const undated = said('a', null, '2025-08-01T09:00:00.000Z')
  expect(latest([said('b', '2025-07-31'), undated])).toBe(undated)
  expect(latest([undated, said('c', '2025-08-02')])?.id).toBe('c')
})

test('on the same day the later recording stands', () => {
  const first = said('a', '2025-08-01', '2025-08-01T09:00:00.000Z')
  const second = said('b', '2025-08-01', '2025-08-01T09:00:01.000Z')
  expect(latest([second, first])).toBe(second)
})

test('nothing said, nothing stands', () => expect(latest([])).toBeUndefined())
