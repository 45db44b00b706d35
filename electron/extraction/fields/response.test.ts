import { expect, test } from 'vitest'
import { responseDecided, responseIn, responsePrinted } from './response.ts'

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
  expect(responsePrinted(words)).toMatchObject({ kind, words: fired })
})

test('what is printed after the answer is kept beside it', () => {
  expect(responsePrinted('Rejected – there is no money for it.')?.rest).toBe('there is no money for it.')
  expect(responsePrinted('Accepted.')).toEqual({ kind: 'accepted', words: 'Accepted' })
})

test.each([
  ['That recommendations 1, 2 and 5 of the review be approved;', 'accepted'],
  ['That the Cabinet accepts the recommendations of the task group.', 'accepted'],
  ['To endorse recommendations 1 to 4', 'accepted'],
  ['That recommendation 3 be agreed in principle', 'accepted in principle'],
  ['That recommendation 6 be approved with amendments', 'accepted in part'],
  ['That recommendation 4 be not accepted', 'rejected'],
  ['That recommendation 4 be deferred until the budget is set', 'deferred'],
  ['That the recommendations be noted', 'noted'],
] as const)('decided: %s', (words, kind) => {
  expect(responseDecided(words)?.kind).toBe(kind)
})

test.each([
  'That the budget be approved.',
  'That a report on recommendation 4 be brought to the next meeting.',
  'That the Chair writes to the board about funding for recommendation 4.',
  'That the Director reports on how recommendations are agreed with partners.',
])('no answer: %s', (words) => {
  expect(responseDecided(words)).toBeNull()
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
