import { expect, test } from 'vitest'
import type { OtherFound } from '../../../shared/model/candidate.ts'
import { othersInWords } from './other-words.ts'

const row = (type: OtherFound['type'], more: Partial<OtherFound> = {}): OtherFound => ({
  type,
  text: 'x',
  citation: { page: null, block: 0, quote: 'x', before: '', after: '' },
  rule: 'x/y',
  ...more,
})

test('says what else a paper holds, in one line', () => {
  const counts = [
    { type: 'attendance' as const, total: 2, people: 12 },
    { type: 'apologies' as const, total: 1, people: 3 },
    { type: 'next-meeting' as const, total: 1, people: 0 },
    { type: 'external-recommendation' as const, total: 3, people: 0 },
    { type: 'minute' as const, total: 1, people: 0 },
  ]
  const rows = [
    row('next-meeting', { date: '2024-06-04' }),
    row('external-recommendation', { by: 'Care Quality Commission' }),
  ]
  expect(othersInWords({ counts, rows })).toBe(
    '12 present, apologies from 3, next meeting 4 June 2024, 3 recommendations of Care Quality Commission, 1 numbered minute',
  )
})

test('names nobody where several recommend, and no day where none is stated', () => {
  const counts = [
    { type: 'next-meeting' as const, total: 1, people: 0 },
    { type: 'external-recommendation' as const, total: 2, people: 0 },
  ]
  const rows = [
    row('next-meeting'),
    row('external-recommendation', { by: 'Ofsted' }),
    row('external-recommendation'),
  ]
  expect(othersInWords({ counts, rows })).toBe('the next meeting, 2 recommendations of others')
})
