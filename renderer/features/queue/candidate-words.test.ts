import { expect, test } from 'vitest'
import { candidateName, confidenceWords, ruleWords } from './candidate-words.ts'

test('a printed noun is not said twice', () => {
  expect(candidateName({ type: 'recommendation', number: '4' })).toBe('Recommendation 4')
  expect(candidateName({ type: 'recommendation', number: 'Recommendation 4' })).toBe('Recommendation 4')
  expect(candidateName({ type: 'resolution', number: '12 (a)' })).toBe('Resolution 12 (a)')
  expect(candidateName({ type: 'action', number: 'R4' })).toBe('Action R4')
  expect(candidateName({ type: 'progress', number: null })).toBe('Progress note')
})

test('low confidence asks for a look', () => {
  expect(confidenceWords(0.95)).toBe('Sure')
  expect(confidenceWords(0.7)).toBe('Fairly sure')
  expect(confidenceWords(0.55)).toMatch(/please check/)
  expect(confidenceWords(0.2)).toMatch(/^Doubtful/)
})

test('rules read as words', () => {
  expect(ruleWords('minutes/resolved-list')).toBe('minutes: resolved list')
})
