import { expect, test } from 'vitest'
import type { Match } from '../model/match.ts'
import { namesSeveral } from './names-several.ts'

const match = (sure: boolean): Match => ({
  recommendationId: 'one',
  number: '1',
  reviewTitle: null,
  bodyName: null,
  madeOn: null,
  text: 'That lamps be lit.',
  kind: 'reference',
  score: 0.5,
  sure,
  because: '',
  words: [],
})
const minute = { type: 'resolution' as const, text: 'recommendations 1 and 3 be signed off' }

test('several that are sure, or several numbers in its words', () => {
  expect(namesSeveral({ ...minute, matches: [match(false), match(false)] })).toBe(true)
  expect(namesSeveral({ ...minute, text: 'They be signed off', matches: [match(true), match(true)] })).toBe(
    true,
  )
})

test('not one number, nothing offered, or a recommendation that is found again', () => {
  const two = [match(true), match(false)]
  expect(namesSeveral({ ...minute, text: 'recommendation 3 be signed off', matches: two })).toBe(false)
  expect(namesSeveral({ ...minute, matches: [] })).toBe(false)
  expect(namesSeveral({ ...minute, type: 'recommendation', matches: two })).toBe(false)
})
