import { expect, test } from 'vitest'
import { suggestedJudgement } from './suggested-judgement.ts'

test.each([
  ['That recommendations 1 and 4 be signed off.', 'signed off', 'be signed off'],
  ['that no further monitoring of recommendation 2 be needed', 'signed off', 'no further monitoring'],
  [
    'That recommendation 3 stay open, and that a further report come in June.',
    'continue monitoring',
    'stay open',
  ],
  [
    'That recommendation 3 not be signed off until the figures are known.',
    'continue monitoring',
    'not be signed off',
  ],
  ['That the panel continue to monitor recommendation 5.', 'continue monitoring', 'continue to monitor'],
  ['That recommendation 6 be reopened.', 'reopened', 'be reopened'],
  ['That the delay be escalated to the Leader.', 'escalated', 'be escalated'],
])('%s', (text, kind, words) => {
  expect(suggestedJudgement(text)).toEqual({ kind, words })
})

test.each(['That the report be noted.', 'That the shelter be opened in May.', 'The road stays closed.'])(
  'no judgement: %s',
  (text) => {
    expect(suggestedJudgement(text)).toBeNull()
  },
)
