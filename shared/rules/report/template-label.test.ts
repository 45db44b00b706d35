import { expect, test } from 'vitest'
import { labelOf, nameFor } from './template-label.ts'

test('a template is called by its words, else by its name', () => {
  expect(labelOf({ name: 'our-year', label: 'Our year' })).toBe('Our year')
  expect(labelOf({ name: 'our-year' })).toBe('Our year')
})

test.each([
  ['Our annual report', [], 'our-annual-report'],
  ['Adroddiad blynyddol: tŷ', [], 'adroddiad-blynyddol-ty'],
  ['Revisit', [], 'revisit-2'],
  ['Ours', ['ours', 'ours-2'], 'ours-3'],
  ['…', [], 'template'],
])('%s has a name of its own', (label, taken, name) => {
  expect(nameFor(label, taken)).toBe(name)
})
