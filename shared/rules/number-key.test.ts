import { expect, test } from 'vitest'
import { numberKey } from './number-key.ts'

test.each([
  ['Recommendation 7', '7'],
  ['RECOMMENDATION No. 7', '7'],
  ['Rec 7', '7'],
  ['R7', '7'],
  ['7.', '7'],
  ['(7)', '7'],
  ['46 (a)', '46a'],
  ['45 (2)', '45(2)'],
  ['2.1.1', '2.1.1'],
  ['Minute 88', '88'],
])('%s is compared as %s', (printed, key) => {
  expect(numberKey(printed)).toBe(key)
})

test.each([null, '', '–', 'Recommendation'])('%s is no number', (printed) => {
  expect(numberKey(printed)).toBeNull()
})

test('different numbers stay apart', () => {
  expect(numberKey('17')).not.toBe(numberKey('7'))
  expect(numberKey('7a')).not.toBe(numberKey('7'))
})
