import { expect, test } from 'vitest'
import type { Review } from '../../../shared/model/recommendation.ts'
import { offered, reviewChoice } from './review-choice.ts'

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

test('a field offers the names that have what is typed, however many there are', () => {
  const names = Array.from({ length: 300 }, (_, at) => `Panel ${at}`)
  const of = (typed: string) => offered(names, (name) => name, typed)
  expect(of('panel 299')).toHaveLength(100)
  expect(of('el 29')).toEqual(['Panel 29', ...Array.from({ length: 10 }, (_, at) => `Panel ${290 + at}`)])
  expect(of('Roads')).toHaveLength(100)
  expect(of('')).toHaveLength(100)
})
