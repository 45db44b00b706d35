import { expect, test } from 'vitest'
import { referencesIn } from './references-in.ts'

const reference = (kind: 'recommendation' | 'minute', numbers: string[], of: string, words: string) => ({
  kind,
  numbers,
  of,
  words,
})

test.each([
  [
    'That recommendation 3 of the review of bus shelters stay open, and that a report come back.',
    ['3'],
    'the review of bus shelters',
    'recommendation 3 of the review of bus shelters',
  ],
  ['That the progress made on recommendations 1 and 2 be noted', ['1', '2'], '', 'recommendations 1 and 2'],
  ['Recommendations 1 to 4 were signed off.', ['1', '2', '3', '4'], '', 'Recommendations 1 to 4'],
  [
    'Recommendation No. 7 from the Allotments Review is complete.',
    ['7'],
    'the Allotments Review',
    'Recommendation No. 7 from the Allotments Review',
  ],
  ['Rec 2.1 has moved on.', ['2.1'], '', 'Rec 2.1'],
  ['R7 is complete', ['7'], '', 'R7'],
  [
    'Action Nos. 46 (a), 46 (b), 47 and 50 – completed',
    ['46a', '46b', '47', '50'],
    '',
    'Action Nos. 46 (a), 46 (b), 47 and 50',
  ],
])('%s', (text, numbers, of, words) => {
  expect(referencesIn(text)).toEqual([reference('recommendation', numbers, of, words)])
})

test('a minute is named by its number', () => {
  expect(referencesIn('The matter was deferred (Minute 45 (2) refers).')).toEqual([
    reference('minute', ['45(2)'], '', 'Minute 45 (2)'),
  ])
})

test.each([
  'The review makes 29 recommendations.',
  'In 10 minutes the panel had agreed.',
  'Reasons for recommendation',
  'the action plan of 2019',
])('no number is named in: %s', (text) => {
  expect(referencesIn(text)).toEqual([])
})
