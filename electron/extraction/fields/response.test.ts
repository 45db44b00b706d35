import { expect, test } from 'vitest'
import { responseIn, responsePrinted } from './response.ts'

test.each([
  ['Accepted', 'accepted', 'Accepted'],
  ['Agreed.', 'accepted', 'Agreed'],
  ['Y', 'accepted', 'Y'],
  ['Agreed in part, subject to funding', 'accepted in part', 'Agreed in part'],
  ['Partially accepted', 'accepted in part', 'Partially accepted'],
  ['In part', 'accepted in part', 'In part'],
  ['Accepted in principle, as some come late.', 'accepted in principle', 'Accepted in principle'],
  ['Agreed subject to a bid', 'accepted in principle', 'Agreed subject to'],
  ['Not agreed. It is a last resort.', 'rejected', 'Not agreed'],
  ['Rejected', 'rejected', 'Rejected'],
  ['Noted', 'noted', 'Noted'],
  ['Deferred to the budget', 'deferred', 'Deferred'],
] as const)('%s', (words, kind, fired) => {
  expect(responsePrinted(words)).toEqual({ kind, words: fired })
})

test('an answer told in commentary', () => {
  expect(responseIn('Cabinet did not accept this recommendation.')).toEqual({
    kind: 'rejected',
    words: 'Cabinet did not accept this recommendation',
  })
  expect(responseIn('Cabinet accepted all the recommendations.')?.kind).toBe('accepted')
  expect(responseIn('The Cabinet agreed a new policy.')).toBeNull()
  expect(responsePrinted('A scheme will go out to consultation.')).toBeNull()
})
