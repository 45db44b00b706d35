import { expect, test } from 'vitest'
import { decisionVerb } from './decision-verb.ts'

test.each([
  ['That recommendations 1 to 6 be approved.', 'Approves'],
  ['Recommendations agreed nem con.', 'Accepts'],
  ['That recommendation (ii) be not accepted.', 'Rejects'],
  ['That recommendations 1 and 2 in the report be noted.', 'Notes'],
  ['That recommendation 3 be deferred to July.', 'Defers'],
  ['That the recommendations be endorsed.', 'Endorses'],
  ['Recommendations 1 to 3.', 'Decides'],
])('%j: %s', (text, verb) => {
  expect(decisionVerb(text)).toBe(verb)
})
