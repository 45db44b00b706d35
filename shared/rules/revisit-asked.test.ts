import { expect, test } from 'vitest'
import { revisitAsked } from './revisit-asked.ts'

test.each([
  ['That this review be revisited in 12 months time.', '2025-09-18', '2026-09-18'],
  ['That this review be re-visited in twelve months.', '2025-09', '2026-09'],
  ['That this review is revisited in 12 months.', '2025', '2026'],
  [
    'That progress against these recommendations be reviewed in six months’ time.',
    '2025-08-31',
    '2026-02-28',
  ],
  ['That the panel looks at this work again after a year.', '2024-02-29', '2025-02-28'],
  [
    'The panel asks for an update on implementation to be brought within 8 weeks.',
    '2025-09-18',
    '2025-11-13',
  ],
  ['That a further report be received in eighteen months.', '2025-09', '2027-03'],
  ['That the panel revisits the review at its meeting in March 2027.', null, '2027-03'],
  ['That progress be reported to the committee on 14 May 2026.', '2025-09', '2026-05-14'],
])('%s, from %s: %s', (text, from, date) => {
  expect(revisitAsked(text, from)?.date).toBe(date)
})

test.each([
  ['That every shelter be repaired within 12 months.', '2025-09'],
  ['That the Director reviews parking charges.', '2025-09'],
  ['That this review be revisited in 12 months.', null],
  ['That everyone involved be thanked for the report in March 2026.', '2025-09'],
])('%s asks for no revisit', (text, from) => {
  expect(revisitAsked(text, from)).toBeNull()
})

test('the words that say so come with it, from the sentence that asks', () => {
  const text = 'That bins be emptied within two weeks. That this review be revisited in 6 months.'
  expect(revisitAsked(text, '2025-09')).toEqual({ date: '2026-03', words: 'in 6 months' })
})
