import { expect, test } from 'vitest'
import { reviewIn, reviewTitled } from './review-name.ts'

test.each([
  ['Response to the scrutiny review “Growing up well: play and youth”', 'Growing up well: play and youth'],
  ['Cabinet response to the review of bus shelters', 'Review of bus shelters'],
  ['Progress on the Scrutiny Inquiry into Quiet Lanes, six months on', 'Scrutiny Inquiry into Quiet Lanes'],
  ['Update on empty homes', 'Update on empty homes'],
  ['Quiet lanes: a review of signs', 'Quiet lanes: a review of signs'],
])('a paper called %s is about %s', (title, review) => {
  expect(reviewTitled(title)).toBe(review)
})

test('a name begins with a capital and ends with its last word', () => {
  expect(reviewIn(['Progress on the earlier review of holiday hunger (May 2020)'])).toBe(
    'Review of holiday hunger',
  )
  expect(reviewIn(['Nothing of the kind'])).toBeNull()
})
