import { expect, test } from 'vitest'
import { ownerIn } from './doer.ts'

test.each([
  ['That the Head of Roads should publish a plan.', 'Head of Roads'],
  ['That the Director of Place will be asked to report.', 'Director of Place'],
  ['That the Town Clerk be requested to write to the school.', 'Town Clerk'],
  ['That the Clerk Fuel Card will not be renewed.', null],
  ['That the Housing Service should be thanked by the town.', null],
])('%s', (text, owner) => {
  expect(ownerIn(text)).toBe(owner)
})
