import { expect, test } from 'vitest'
import { cannotCross } from './crossing.ts'

test.each([
  [null],
  [{ text: 'a', list: [1, true, undefined], at: new Date(0), bytes: new Uint8Array(2) }],
  [Object.create(null)],
])('JSON values, dates and bytes cross (%#)', (value) => {
  expect(cannotCross(value, 'v')).toBeUndefined()
})

test('the same object twice is no cycle', () => {
  const shared = { a: 1 }
  expect(cannotCross([shared, shared], 'v')).toBeUndefined()
})

test.each([
  [{ rows: [1, new Map()] }, 'v.rows[1]: Map'],
  [{ f: () => 1 }, 'v.f: function'],
  [10n, 'v: bigint'],
  [[Number.NaN], 'v[0]: NaN'],
  [new Date(Number.NaN), 'v: invalid Date'],
  [new Error('x'), 'v: Error'],
  [new Float64Array(1), 'v: Float64Array'],
  [Symbol('s'), 'v: symbol'],
])('everything else is named by its place (%#)', (value, place) => {
  expect(cannotCross(value, 'v')).toBe(place)
})

test('a cycle does not hang', () => {
  const value: Record<string, unknown> = {}
  value['self'] = value
  expect(cannotCross(value, 'v')).toBe('v.self: cycle')
})
