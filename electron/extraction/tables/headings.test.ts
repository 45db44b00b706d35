import { expect, test } from 'vitest'
import { alsoHolds, roleOf } from './headings.ts'

test.each([
  ['Recommendation', 'recommendation'],
  ['[Recommendation', 'recommendation'],
  ['| Progress |', 'commentary'],
  ['Lead officer*', 'owner'],
  ['BY WHEN?', 'due'],
  ['#', 'number'],
  ['£', 'other'],
  ['***', 'other'],
] as const)('a column headed “%s” holds: %s', (heading, role) => {
  expect(roleOf(heading)).toBe(role)
})

test('a column may hold more than it is called first', () => {
  expect(alsoHolds('Response, responsible officer and date')).toEqual({ owner: true, due: true })
  expect(alsoHolds('Response')).toEqual({ owner: false, due: false })
})
