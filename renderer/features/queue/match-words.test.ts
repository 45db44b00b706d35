import { expect, test } from 'vitest'
import type { Match } from '../../../shared/model/match.ts'
import { manyOf, matchNames, offerLine } from './match-words.ts'
import { aCandidate } from './sample.ts'

const match = (number: string, given: Partial<Match> = {}): Match => ({
  recommendationId: number,
  number,
  reviewTitle: 'Fostering review',
  bodyName: null,
  madeOn: '2010-09',
  text: 'That carers be asked.',
  kind: 'reference',
  score: 0.9,
  sure: true,
  because: '',
  words: [],
  ...given,
})

test('several of one review are named together, of several reviews counted', () => {
  expect(matchNames([match('1')])).toBe('recommendation 1 of Fostering review (September 2010)')
  expect(matchNames([match('1'), match('3'), match('6')])).toBe(
    'recommendations 1, 3 and 6 of Fostering review (September 2010)',
  )
  expect(matchNames([match('1'), match('3', { reviewTitle: 'Bus review' })])).toBe('2 recommendations')
})

test('a line says what a minute would be, on all that it surely names', () => {
  const minute = { type: 'resolution' as const, text: 'recommendations 1 and 3 be signed off' }
  expect(offerLine(aCandidate({ ...minute, matches: [match('1'), match('3')] }))).toBe(
    'A judgement on recommendations 1 and 3 of Fostering review (September 2010)',
  )
  const unsure = [match('1', { sure: false }), match('3', { sure: false })]
  expect(offerLine(aCandidate({ ...minute, matches: unsure }))).toBe(
    'May be about several recommendations already tracked',
  )
})

test('what is recorded at once is counted by what it is', () => {
  const as = (...kinds: ('progress' | 'response' | 'restated')[]) => kinds.map((kind) => ({ as: kind }))
  expect(manyOf(as('progress', 'progress'))).toBe('Record 2 as progress')
  expect(manyOf(as('response', 'progress', 'restated'))).toBe(
    'Record 1 as a response, 1 as progress, 1 as printed again',
  )
})
