import { expect, test } from 'vitest'
import { readingOrder } from './reading-order.ts'

test('units with a hit come first, from where the reader is', () => {
  const hits = new Set([0, 3, 5])
  expect(readingOrder(6, 2, (unit) => hits.has(unit))).toEqual([3, 5, 0, 2, 4, 1])
})

test('without any knowledge every unit comes once, from where the reader is', () => {
  expect(readingOrder(4, 1, () => false)).toEqual([1, 2, 3, 0])
  expect(readingOrder(0, 0, () => false)).toEqual([])
})
