import { expect, test } from 'vitest'
import type { Match } from '../../../shared/model/match.ts'
import { entriesOf, inRows, rowChoices, sureRows } from './record-all.ts'
import { aCandidate } from './sample.ts'

const match = (recommendationId: string, sure = true): Match => ({
  recommendationId,
  number: '1',
  reviewTitle: 'Bus services',
  bodyName: null,
  madeOn: null,
  text: 'That lamps be lit.',
  kind: sure ? 'same words' : 'alike',
  score: sure ? 0.95 : 0.5,
  sure,
  because: 'The same words.',
  words: [],
})

const row = (id: string, matches: Match[], commentary: string | null = 'Nine are lit.') =>
  aCandidate({ id, matches, commentary })

test('only what is sure is chosen before anyone chose, and no recommendation twice', () => {
  const rows = [
    row('a', [match('one')]),
    row('b', [match('two', false)]),
    row('c', []),
    row('d', [match('one')]),
  ]
  const choices = rowChoices(rows)
  expect([...choices.values()].map(({ recommendationId }) => recommendationId)).toEqual([
    'one',
    null,
    null,
    null,
  ])
  expect(entriesOf(rows, choices)).toEqual([
    { id: 'a', recommendationId: 'one', as: 'progress', status: null },
  ])
})

test('what a person changed is recorded so, with the status that they claimed', () => {
  const rows = [row('a', [match('one')]), row('b', [match('two', false)], null)]
  const choices = new Map([
    ['a', { recommendationId: 'three', status: 'complete' as const }],
    ['b', { recommendationId: 'two', status: null }],
  ])
  expect(entriesOf(rows, choices)).toEqual([
    { id: 'a', recommendationId: 'three', as: 'progress', status: 'complete' },
    { id: 'b', recommendationId: 'two', as: 'restated' },
  ])
})

test('decisions and answers are looked at one by one', () => {
  const signedOff = aCandidate({ type: 'resolution', text: 'That recommendation 1 be signed off.' })
  const answered = { ...row('a', [match('one')]), response: { kind: 'accepted' as const, words: 'Agreed' } }
  expect(inRows([signedOff, answered])).toEqual([])
  expect(sureRows([signedOff, answered, row('b', [match('two')]), row('c', [match('three', false)])])).toBe(1)
})
