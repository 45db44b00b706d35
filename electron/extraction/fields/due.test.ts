import { expect, test } from 'vitest'
import { dueDateOf, dueIn } from './due.ts'

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
  ['by the end of Q3', '2023-12'],
  ['by quarter two', '2024-09'],
  ['in the fourth quarter of 2024/25', '2025-03'],
  ['Q3 2024', null],
  ['by the end of 2024', '2024'],
  ['during 2024/25', '2025-03'],
  ['by the summer term 2024', '2024'],
  ['April 30th', '2024-04-30'],
  ['Monday 8 JULY', '2024-07-08'],
  ['Ongoing', null],
  ['next meeting', null],
])('%s, from a meeting on 14 November 2023', (words, date) => {
  expect(dueDateOf(words, '2023-11-14')).toBe(date)
})

test.each([
  ['By December 2024 a plan is brought to Cabinet.', 'By December 2024', '2024-12'],
  ['A plan is published by 5 Sept 2024.', 'by 5 Sept 2024', '2024-09-05'],
  ['The survey is repeated by the end of Q4.', 'by the end of Q4', '2024-03'],
  ['Officers report back in the third quarter.', 'in the third quarter', '2023-12'],
  ['Free swimming is offered from summer 2024.', 'from summer 2024', '2024'],
  ['All lamps are changed by 2026.', 'by 2026', '2026'],
  ['The scheme is in place by the end of 2024.', 'by the end of 2024', '2024'],
  ['Work goes on over the next six months.', 'over the next six months', '2024-05-14'],
  ['The gate is mended as soon as possible.', 'as soon as possible', null],
] as const)('%s', (text, due, dueDate) => {
  expect(dueIn(text, '2023-11-14')).toEqual({ due, dueDate })
})

test.each([
  'The plan of 2019 was read by all.',
  'That reports be brought each quarter.',
  'Lamps are lit in winter.',
])('nothing is due: %s', (text) => {
  expect(dueIn(text, '2023-11-14')).toBeNull()
})
