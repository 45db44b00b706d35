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

const cabinet = () => 'Cabinet'

test('only what is sure is chosen before anyone chose, and no recommendation twice', () => {
  const rows = [
    row('a', [match('one')]),
    row('b', [match('two', false)]),
    row('c', []),
    row('d', [match('one')]),
  ]
  const choices = rowChoices(rows)
  expect([...choices.values()].map(({ recommendationIds }) => recommendationIds)).toEqual([
    ['one'],
    [],
    [],
    [],
  ])
  expect(entriesOf(rows, choices, cabinet)).toEqual([
    { id: 'a', recommendationId: 'one', as: 'progress', status: null },
  ])
})

test('what a person changed is recorded so, with the status that they claimed', () => {
  const rows = [row('a', [match('one')]), row('b', [match('two', false)], null)]
  const choices = new Map([
    ['a', { recommendationIds: ['three'], status: 'complete' as const }],
    ['b', { recommendationIds: ['two'], status: null }],
  ])
  expect(entriesOf(rows, choices, cabinet)).toEqual([
    { id: 'a', recommendationId: 'three', as: 'progress', status: 'complete' },
    { id: 'b', recommendationId: 'two', as: 'restated' },
  ])
})

const answered = (kind: 'accepted' | 'rejected', rest?: string) => ({
  ...row(`a-${kind}`, [match('one')]),
  response: { kind, words: 'As printed', ...(rest === undefined ? {} : { rest }) },
})

test('decisions are looked at one by one, and answers that lack the reason they need', () => {
  const signedOff = aCandidate({ type: 'resolution', text: 'That recommendation 1 be signed off.' })
  expect(inRows([signedOff, answered('rejected')])).toEqual([])
  expect(inRows([answered('accepted'), answered('rejected', 'There is no money.')])).toHaveLength(2)
  const waiting = [
    signedOff,
    answered('rejected'),
    row('b', [match('two')]),
    row('c', [match('three', false)]),
  ]
  expect(sureRows(waiting)).toBe(1)
})

test('an answer that is printed whole is a response, by who answered, with its reason', () => {
  const rows = [answered('rejected', 'There is no money.')]
  expect(entriesOf(rows, rowChoices(rows), cabinet)).toEqual([
    {
      id: 'a-rejected',
      recommendationId: 'one',
      as: 'response',
      kind: 'rejected',
      recipient: 'Cabinet',
      reason: 'There is no money.',
    },
  ])
})

test('a row that names several is recorded on each', () => {
  const rows = [row('a', [match('one'), match('two')])]
  expect(entriesOf(rows, rowChoices(rows), cabinet).map(({ recommendationId }) => recommendationId)).toEqual([
    'one',
    'two',
  ])
})
