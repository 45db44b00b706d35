import { expect, test } from 'vitest'
import { narrowing, withCondition } from './filter.ts'

const first = { procedural: false }

test('a condition taken away leaves no trace in the request', () => {
  const narrowed = withCondition(first, 'text', 'bus')
  expect(narrowed).toEqual({ procedural: false, text: 'bus' })
  expect(withCondition(narrowed, 'text', '')).toEqual(first)
  expect(withCondition(narrowed, 'text', undefined)).toEqual(first)
})

test('folding something away is how the list opens, not a narrowing', () => {
  expect(narrowing(first, first)).toBe(0)
  expect(narrowing({}, first)).toBe(0)
  expect(narrowing({ procedural: true }, first)).toBe(1)
  expect(narrowing({ procedural: false, overdue: true, response: 'awaiting' }, first)).toBe(2)
})
