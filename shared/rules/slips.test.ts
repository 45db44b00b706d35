import { expect, test } from 'vitest'
import { slips } from './slips.ts'

test('the first date is not a slip', () => expect(slips(['2025-03'])).toBe(0))

test('every move after it is', () => expect(slips(['2025-03', '2025-06', '2025-12'])).toBe(2))

test('the same date said again is not a move', () => expect(slips(['2025-03', '2025-03'])).toBe(0))

test('taking the date away is a move, giving one where there was none is not', () => {
  expect(slips(['2025-03', null])).toBe(1)
  expect(slips([null, '2025-03'])).toBe(0)
  expect(slips(['2025-03', null, '2025-09'])).toBe(1)
})
