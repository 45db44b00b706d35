import { expect, test } from 'vitest'
import { firstFilter, narrowing, withCondition } from './register-filter.ts'

test('a condition taken away leaves no trace in the request', () => {
  const narrowed = withCondition(firstFilter, 'text', 'bus')
  expect(narrowed).toEqual({ procedural: false, text: 'bus' })
  expect(withCondition(narrowed, 'text', '')).toEqual({ procedural: false })
  expect(withCondition(narrowed, 'text', undefined)).toEqual({ procedural: false })
})

test('folding procedural ones away is how the list opens, not a narrowing', () => {
  expect(narrowing(firstFilter)).toBe(0)
  expect(narrowing({})).toBe(0)
  expect(narrowing({ procedural: true })).toBe(1)
  expect(narrowing({ procedural: false, overdue: true, response: 'awaiting' })).toBe(2)
})
