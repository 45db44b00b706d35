import { expect, test } from 'vitest'
import { removalWords } from './removal-words.ts'

test('the removal of a rule says which responses it moves, and where to', () => {
  expect(removalWords({ responses: 0, awaited: 0, after: [] })).toBe('No response goes by this rule now.')
  expect(removalWords({ responses: 1, awaited: 1, after: [{ rule: 'Other', responses: 1 }] })).toBe(
    '1 response goes by this rule, which is awaited. It would go by “Other”.',
  )
  expect(removalWords({ responses: 3, awaited: 0, after: [{ rule: null, responses: 3 }] })).toBe(
    '3 responses go by this rule, all of them answered. They would have no time set.',
  )
  const several = [
    { rule: 'Officers', responses: 4 },
    { rule: null, responses: 1 },
  ]
  expect(removalWords({ responses: 5, awaited: 2, after: several })).toBe(
    '5 responses go by this rule, 2 of them awaited. Of them 4 would go by “Officers”, 1 would have no time set.',
  )
})
