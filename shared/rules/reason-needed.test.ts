import { expect, test } from 'vitest'
import { responses } from '../model/recommendation.ts'
import { dueDateNeedsReason, responseNeedsReason } from './reason-needed.ts'

test('a reason is needed for rejecting, in whole or in part, and for nothing else', () => {
  expect(responses.filter(responseNeedsReason)).toEqual(['accepted in part', 'rejected'])
})

test('the first due date needs no reason, moving it does', () => {
  expect(dueDateNeedsReason(null, '2025-06')).toBe(false)
  expect(dueDateNeedsReason('2025-06', '2025-09')).toBe(true)
  expect(dueDateNeedsReason('2025-06', null)).toBe(true)
  expect(dueDateNeedsReason('2025-06', '2025-06')).toBe(false)
})
