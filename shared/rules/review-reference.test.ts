import { expect, test } from 'vitest'
import { reviewReference } from './review-reference.ts'

test('the first review of a municipal year is number 01', () =>
  expect(reviewReference('2025-09', [])).toBe('SR (25/26) 01'))

test('numbers go on within the year, from the highest', () => {
  expect(reviewReference('2026-01-15', ['SR (25/26) 01', 'SR (25/26) 04'])).toBe('SR (25/26) 05')
})

test('other years and other patterns do not count', () => {
  expect(reviewReference('2025-09', ['SR (24/25) 07', 'TF 3', 'SR (25/26) draft'])).toBe('SR (25/26) 01')
})
