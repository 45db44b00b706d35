import { expect, test } from 'vitest'
import { fieldWords, orNull, slipWords, today } from './words.ts'

test('a due date says how often it was moved', () => {
  expect([0, 1, 2, 3].map(slipWords)).toEqual([null, 'moved once', 'moved twice', 'moved 3 times'])
})

test('fields of the history read as words', () => {
  expect(fieldWords('dueDate')).toBe('Due date')
  expect(fieldWords('minute_reference')).toBe('Minute reference')
})

test('a field with only spaces is empty', () => {
  expect(orNull('  ')).toBe(null)
  expect(orNull(' x ')).toBe('x')
})

test('today is an ISO day', () => {
  expect(today()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})
