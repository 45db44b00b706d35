import { expect, test } from 'vitest'
import { reasonPrinted, whoAnswered } from './printed-answer.ts'

const panel = 'Places Scrutiny Panel'

test('earlier recommendations are the panel’s; the paper’s own body answers them', () => {
  expect(whoAnswered({}, { stage: 'earlier', bodyName: panel }, 'Cabinet')).toBe('Cabinet')
  expect(whoAnswered({}, { stage: 'earlier', bodyName: panel }, null)).toBe(panel)
  expect(whoAnswered({}, { stage: 'decisions', bodyName: 'Cabinet' }, 'Council')).toBe('Cabinet')
  expect(whoAnswered({ recipient: 'Ferry Trust' }, { stage: 'earlier', bodyName: panel }, 'Cabinet')).toBe(
    'Ferry Trust',
  )
})

test('the reason is its own, else what follows the answer', () => {
  const response = { kind: 'rejected' as const, words: 'Rejected', rest: 'There is no money.' }
  expect(reasonPrinted({ response })).toBe('There is no money.')
  const citation = { page: 1, block: 1, quote: 'q', before: '', after: '' }
  expect(reasonPrinted({ response, reason: { text: 'It is too late.', citation } })).toBe('It is too late.')
  expect(reasonPrinted({})).toBeNull()
})
