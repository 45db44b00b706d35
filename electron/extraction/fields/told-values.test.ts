import { expect, test } from 'vitest'
import { valuesToldIn } from './told-values.ts'

/** "Actual 81% (2031/32)": each value that a sentence tells, in a line. */
const told = (sentence: string): readonly string[] =>
  valuesToldIn(sentence).map(
    ({ series, raw, period }) => `${series} ${raw}${period === null ? '' : ` (${period})`}`,
  )

test.each([
  ['In 2031/32, 81% of first complaints were answered on time.', ['Actual 81% (2031/32)']],
  ['The share upheld has fallen to 48% from 55%.', ['Actual 48%', 'Before 55%']],
  ['Searches had improved to 93% against a target of 90%.', ['Actual 93%', 'Target 90%']],
  [
    'Answers now take 22 working days, down from 32 days in 2030/31 and 42 days in 2029/30.',
    ['Actual 22 working days', 'Before 32 days (2030/31)', 'Before 42 days (2029/30)'],
  ],
  ['Calls were answered within an average of 5 minutes 30 seconds.', ['Actual 5 minutes 30 seconds']],
  [
    'Crews reached over 91% of incidents in 15 minutes, an increase of 6% on 2030/31.',
    ['Actual 91%', 'Change 6%'],
  ],
  [
    'Admissions were 570.6 per 100,000 population compared to an average 706.5 elsewhere.',
    ['Actual 570.6 per 100,000', 'Comparator 706.5'],
  ],
  [
    'People still at home 91 days after discharge was 88, compared to the England average of 80.7.',
    ['Actual 88', 'Comparator 80.7'],
  ],
  [
    'Repairs done in target: 12,140 of 13,195 (92%), and 89.68% in the same period last year.',
    ['Actual 92%', 'Before 89.68%'],
  ],
  [
    'The target for Q3 of 2031/32 was 42% and it was narrowly missed at 40%.',
    ['Actual 40%', 'Target 42% (Q3)'],
  ],
  [
    'The number of people with a direct payment rose by 19% (73) in 2031/32, from 392 in 2030/31 to 465.',
    ['Actual 465 (2031/32)', 'Change 19%', 'Before 392 (2030/31)'],
  ],
  [
    'Tax collected was 97.4% at the year end (target 98%) and was amber.',
    ['Actual 97.4%', 'Target 98%', 'Status amber'],
  ],
  ['Results fell short of the 55% aimed at: 51%.', ['Actual 51%', 'Target 55%']],
  ['PI 18 was 56.2% in Q1 and 54.1% in Q2.', ['Actual 56.2% (Q1)', 'Actual 54.1% (Q2)']],
])('%s', (sentence, values) => {
  expect(told(sentence)).toEqual(values)
})

test('years, ages, pages and how promptly a thing was to be done are no values', () => {
  expect(
    told('The report of 3 May 2031 (page 14) says that people aged 65 are seen within 10 days.'),
  ).toEqual([])
})

test('a value of two figures has no number of its own', () => {
  expect(valuesToldIn('The average wait was 5 minutes 30 seconds.')).toMatchObject([{ number: null }])
  expect(valuesToldIn('The rate was 1,250 per 100,000.')).toMatchObject([{ number: 1250, kind: 'value' }])
})
