import { expect, test } from 'vitest'
import { splitLabel } from './label.ts'

test.each([
  ['2.1.1 The panel met', '2.1.1', 'The panel met'],
  ['7.2 that officers report back', '7.2', 'that officers report back'],
  ['1. OBJECT AND KEY POINTS', '1.', 'OBJECT AND KEY POINTS'],
  ['12) Parking', '12)', 'Parking'],
  ['⮚ Ask the surgeries', '⮚', 'Ask the surgeries'],
  ['→ Ask the surgeries', '→', 'Ask the surgeries'],
  ['§ Ask the surgeries', '§', 'Ask the surgeries'],
  ['Ø Ask the surgeries', 'Ø', 'Ask the surgeries'],
  ['18.11.3 Minutes', '18.11.3', 'Minutes'],
  ['2448. Police report', '2448.', 'Police report'],
  ['(a) the budget', '(a)', 'the budget'],
  ['iv) the lease', 'iv)', 'the lease'],
  ['10.4(b) A survey', '10.4(b)', 'A survey'],
  ['Recommendation 4: That a charter is signed', 'Recommendation 4:', 'That a charter is signed'],
  ['RECOMMENDATION 12 That a charter is signed', 'RECOMMENDATION 12', 'That a charter is signed'],
  ['Recommendation Two – That a charter is signed', 'Recommendation Two –', 'That a charter is signed'],
  ['10.In order to meet', '10.', 'In order to meet'],
  ['Table 3: Indicators', 'Table 3:', 'Indicators'],
  ['Appendix B Terms of reference', 'Appendix B', 'Terms of reference'],
  ['R4 That a charter is signed', 'R4', 'That a charter is signed'],
  ['• be unemployed', '•', 'be unemployed'],
  ['\uF0B7 be unemployed', '•', 'be unemployed'],
  ['– be unemployed', '–', 'be unemployed'],
  ['o be unemployed', 'o', 'be unemployed'],
])('the label of "%s" is split from its words', (printed, label, text) => {
  expect(splitLabel(printed)).toEqual({ label, text })
})

test.each([
  'Recommendation 1',
  '2.1',
  '•',
  'Recommendation 4 was accepted by the cabinet',
  'Action is needed',
  'recommendations A charter',
  'Items B and C were taken together',
  'Part of the work',
  'Section 17 of the Act applies',
  'Section 17 Crime and Disorder Act',
  '7.30 pm in the Village Hall',
  '2.5 million pounds',
  '18.02.11 Panel meeting',
  '2018. A hard year',
  '2.5 hours were spent',
  '18.02.2011 Panel meeting',
  '2012 was a hard year',
  '30 children took part',
  'J. Bloggs opened the meeting',
  'A charter is needed',
  '-5 degrees',
  '(see page 4) The panel met',
])('"%s" has no label to split', (text) => {
  expect(splitLabel(text)).toEqual({ text })
})
