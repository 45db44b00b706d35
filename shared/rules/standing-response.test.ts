import { expect, test } from 'vitest'
import { standingResponse } from './standing-response.ts'

const response = (id: string, kind: 'noted' | 'accepted' | 'rejected', date: string) => ({
  id,
  kind,
  date,
  recordedAt: '2026-02-01T10:00:00.000Z',
})

test('the full response takes the place of the interim one', () => {
  const interim = response('a', 'noted', '2025-12-10')
  const full = response('b', 'accepted', '2026-01-21')
  expect(standingResponse([full, interim])?.kind).toBe('accepted')
})

test('a later rejection stands over an earlier acceptance', () => {
  expect(
    standingResponse([response('a', 'accepted', '2025-12'), response('b', 'rejected', '2026-01')])?.kind,
  ).toBe('rejected')
})

test('with no response it is still awaited', () => expect(standingResponse([])).toBeUndefined())
