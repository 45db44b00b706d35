import { expect, test } from 'vitest'
import { municipalYear } from './municipal-year.ts'

test('the municipal year begins in April', () => {
  expect(municipalYear('2026-03-31')).toBe('25/26')
  expect(municipalYear('2026-04-01')).toBe('26/27')
})

test('a year alone means the municipal year that begins in it', () =>
  expect(municipalYear('2012')).toBe('12/13'))

test('the century turns', () => expect(municipalYear('1999-11')).toBe('99/00'))
