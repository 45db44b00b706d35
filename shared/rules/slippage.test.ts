import { expect, test } from 'vitest'
import { slippageWords } from './slippage.ts'

test.each([
  [['2025-03', '2025-06', '2025-10'], 'slipped twice, 7 months'],
  [['2025-03-01', '2025-04-01'], 'slipped once, 1 month'],
  [[null, '2025-03-01', '2025-03-10'], 'slipped once, under a month'],
  [['2025', '2026', '2027', '2028'], 'slipped 3 times, 36 months'],
  [['2025-12', '2025-10'], 'moved once, 2 months earlier'],
  [['2025-03', '2025-06', '2025-03'], 'moved twice'],
  [['2025-03', null], 'moved once'],
  [['2025-03', null, '2025-09'], 'slipped once, 6 months'],
])('%j is %s', (dates, words) => {
  expect(slippageWords(dates)).toBe(words)
})

test.each([[[]], [['2025-03']], [[null, '2025-03']], [['2025-03', '2025-03']]])('%j never moved', (dates) => {
  expect(slippageWords(dates)).toBeNull()
})
