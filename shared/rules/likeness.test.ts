import { expect, test } from 'vitest'
import { likeness } from './likeness.ts'

const text = 'That the council publishes a map of every cycle route in the borough by the spring.'

test('the same words are alike, whatever their case and punctuation', () => {
  expect(likeness(text, text.toUpperCase().replace('.', ''))).toBe(1)
})

test('a changed ending stays mostly alike', () => {
  const changed = text.replace('by the spring', 'before the summer recess')
  expect(likeness(text, changed)).toBeGreaterThan(0.4)
  expect(likeness(text, changed)).toBeLessThan(1)
})

test('stock phrases alone do not make texts alike', () => {
  expect(likeness(text, 'That the council reviews its parking charges every year.')).toBe(0)
})

test('short texts are compared whole, and empty ones are like nothing', () => {
  expect(likeness('Be received', 'be received')).toBe(1)
  expect(likeness('', '')).toBe(0)
})
