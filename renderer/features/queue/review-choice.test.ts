import { expect, test } from 'vitest'
import type { Review } from '../../../shared/model/recommendation.ts'
import { reviewChoice } from './review-choice.ts'

const buses: Review = {
  id: 'r1',
  reference: 'SR (24/25) 01',
  title: 'Bus services',
  bodyId: null,
  bodyName: null,
  reportDate: null,
  stage: null,
  stageOn: null,
  revisitOn: null,
  recommendations: 4,
  withCommentary: 0,
}

test('a review that there is already is found by title, reference or both', () => {
  expect(reviewChoice('bus  Services ', [buses])).toEqual({ id: 'r1' })
  expect(reviewChoice('SR (24/25) 01', [buses])).toEqual({ id: 'r1' })
  expect(reviewChoice('Bus services (SR (24/25) 01)', [buses])).toEqual({ id: 'r1' })
})

test('other words are a new review, no words are none', () => {
  expect(reviewChoice(' Libraries ', [buses])).toEqual({ title: 'Libraries' })
  expect(reviewChoice('  ', [buses])).toBe(null)
})
