import { expect, test } from 'vitest'
import {
  isPattern,
  isReferenceBy,
  nextReference,
  patternTrouble,
  referenceOf,
  usualPattern,
  usualReviewPattern,
} from './reference-pattern.ts'

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

test.each([
  ['', 'Type a pattern'],
  ['SR ({yy/yy})', 'Put {nn} where the number goes'],
  ['{n}/{nn}', 'Only one number'],
  ['SR {year} {nn}', '“{year}” means nothing'],
  ['SR {nn', '“{nn” means nothing'],
  ['SR nn}', '“}” means nothing'],
])('%s is refused in words', (pattern, words) => {
  expect(patternTrouble(pattern)).toContain(words)
})

test('what can be used is not refused', () => {
  for (const pattern of [usualPattern, usualReviewPattern, '{n}', 'OS/{yyyy}/{nnn}'])
    expect(patternTrouble(pattern)).toBe(null)
})

test('a printed reference is told by its shape, whatever its year and number', () => {
  expect(isReferenceBy(usualPattern, 'SR (19/20) 7')).toBe(true)
  expect(isReferenceBy(usualPattern, 'SR (25/26) 101')).toBe(true)
  expect(isReferenceBy('OS.{yyyy/yy}.{nn}', 'OS.2025/26.01')).toBe(true)
  for (const words of ['7', 'SR 25/26 7', 'SR (25/26) 7a', 'see SR (25/26) 07'])
    expect(isReferenceBy(usualPattern, words)).toBe(false)
})
