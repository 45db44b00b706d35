import { expect, test } from 'vitest'
import { isPattern, nextReference, referenceOf, usualPattern } from './reference-pattern.ts'

test.each([
  [usualPattern, '2025-09', 1, 'SR (25/26) 01'],
  ['{yyyy/yy}/{nnn}', '2026-02-11', 7, '2025/26/007'],
  ['OS-{yyyy}-{n}', '2026-05-20', 12, 'OS-2026-12'],
  ['Rec {nn}', '2026', 123, 'Rec 123'],
  ['{yyyy/yy} {n}', '1999-06', 1, '1999/00 1'],
])('%s in %s, number %i, is %s', (pattern, date, number, reference) => {
  expect(referenceOf(pattern, date, number)).toBe(reference)
})

test('the year begins in the month that the council says', () => {
  expect(referenceOf('{yy/yy} {n}', '2026-04-20', 1, 5)).toBe('25/26 1')
  expect(referenceOf('{yy/yy} {n}', '2026-05-20', 1, 5)).toBe('26/27 1')
})

test('the next one follows the highest of its year, whatever else is in use', () => {
  const taken = ['SR (25/26) 01', 'SR (25/26) 09', 'SR (24/25) 40', 'SR (25/26) draft', 'OS/1']
  expect(nextReference(usualPattern, '2026-01-15', taken)).toBe('SR (25/26) 10')
  expect(nextReference('{n} of {yyyy}', '2026-06', ['1 of 2026', '2 of 2026', '5 of 2025'])).toBe('3 of 2026')
})

test('a pattern needs one number', () => {
  expect(isPattern(usualPattern)).toBe(true)
  expect(isPattern('SR ({yy/yy})')).toBe(false)
  expect(isPattern('{n}/{nn}')).toBe(false)
})
