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
  ['April to June 2031', 'value'],
  ['Jan - Mar 2031/32', 'value'],
  ['Annual result', 'value'],
  ['Three important measures of how we answer are:', 'measure'],
  ['Key control measures for the site', 'other'],
] as const)('a column headed “%s” holds: %s', (heading, role) => {
  expect(roleOf(heading)).toBe(role)
})

test('a column may hold more than it is called first', () => {
  expect(alsoHolds('Response, responsible officer and date')).toEqual({ owner: true, due: true })
  expect(alsoHolds('Response')).toEqual({ owner: false, due: false })
})
