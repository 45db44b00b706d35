import { describe, expect, test } from 'vitest'
import { holdsFigures, isFigure, isNoFigure, numberIn } from './figures.ts'

describe('figures', () => {
  test.each([
    '94.2%',
    '31 days',
    '4m 40s',
    '1 hour 20 minutes',
    '7:45',
    'less than 20 days',
    'A maximum of 30 weeks.',
    '5% or less',
    'at least 85 jobs',
    '~12',
    '£1,250',
    '98.0% ↑',
  ])('%s is one', (text) => expect(isFigure(text)).toBe(true))
  test.each(['Q1 2023/24', 'Not set', 'within the year', '3 new homes were let', 'up to date', 'Level 2'])(
    '%s is none',
    (text) => expect(isFigure(text)).toBe(false),
  )
  test('a cell may hold several, each with what it is of', () => {
    expect(holdsFigures('Emergency – 97.6\nOther – 96')).toBe(true)
    expect(holdsFigures('Opiates = 5.4% Others = 23% (June)')).toBe(true)
    expect(holdsFigures('Emergency – late\nOther – 96')).toBe(false)
    expect(numberIn('Emergency – 97.6\nOther – 96')).toBe(null)
  })
  test('the number of a bound is its number', () => expect(numberIn('no more than 1,200 days')).toBe(1200))
  test.each([
    'Data not yet available',
    'Information not available',
    'To be reported',
    'Measured twice per year',
    'n/a',
    'We were unable to report this for the year',
  ])('%s stands where a figure would', (text) => expect(isNoFigure(text)).toBe(true))
})
