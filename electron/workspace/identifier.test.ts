import { expect, test } from 'vitest'
import { createIds } from './identifier.ts'

test('ids are UUIDv7 that begin with the time', () => {
  const id = createIds(() => new Date('2026-01-01T00:00:00.000Z'))()
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 0, 1))
})

test('each sorts after the one before, in one millisecond and when the clock goes back', () => {
  let time = 1_700_000_000_000
  const newId = createIds(() => new Date(time))
  const ids = Array.from({ length: 10_000 }, newId)
  time -= 60_000
  ids.push(newId(), newId())
  expect(ids).toEqual([...new Set(ids)].toSorted())
})
