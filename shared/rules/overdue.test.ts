import { expect, test } from 'vitest'
import { isOverdue } from './overdue.ts'

const open = { dueDate: '2012-12', delivery: null, judgement: null } as const

test('a month is overdue after its last day, not on it', () => {
  expect(isOverdue(open, '2012-12-31')).toBe(false)
  expect(isOverdue(open, '2013-01-01')).toBe(true)
})

test('a day is overdue on the day after', () => {
  expect(isOverdue({ ...open, dueDate: '2012-12-05' }, '2012-12-05')).toBe(false)
  expect(isOverdue({ ...open, dueDate: '2012-12-05' }, '2012-12-06')).toBe(true)
})

test('what is complete or signed off is never overdue', () => {
  expect(isOverdue({ ...open, delivery: 'complete' }, '2020-01-01')).toBe(false)
  expect(isOverdue({ ...open, judgement: 'signed off' }, '2020-01-01')).toBe(false)
})

test('work that goes on, is paused or was reopened can be overdue', () => {
  expect(isOverdue({ ...open, delivery: 'paused' }, '2020-01-01')).toBe(true)
  expect(isOverdue({ ...open, delivery: 'delayed', judgement: 'reopened' }, '2020-01-01')).toBe(true)
})

test('without a due date nothing is overdue', () => {
  expect(isOverdue({ ...open, dueDate: null }, '2020-01-01')).toBe(false)
})
