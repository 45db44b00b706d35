import { expect, test } from 'vitest'
import { dueDateOf } from './due.ts'

test.each([
  ['by December 2012', '2012-12'],
  ['31.03.16', '2016-03-31'],
  ['end of Q2 2024/25', '2024-09'],
  ['Q4 2023/24', '2024-03'],
  ['Autumn 2021', '2021'],
  ['by the end of the municipal year', '2024-05'],
  ['end of the financial year', '2024-03'],
  ['within two months', '2024-01-14'],
  ['within the next fortnight', '2023-11-28'],
  ['Ongoing', null],
  ['next meeting', null],
])('%s, from a meeting on 14 November 2023', (words, date) => {
  expect(dueDateOf(words, '2023-11-14')).toBe(date)
})
