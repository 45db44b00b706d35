import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { throttled } from './throttled-events.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('the first call tells at once, a hundred more within the time tell once at its end', () => {
  const tell = vi.fn()
  const { call } = throttled(tell, 100)
  for (let at = 0; at < 101; at += 1) call()
  expect(tell).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(100)
  expect(tell).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(1000)
  expect(tell).toHaveBeenCalledTimes(2)
})

test('a second of steady calls tells at most ten times and the last is never lost', () => {
  const tell = vi.fn()
  const { call } = throttled(tell, 100)
  for (let at = 0; at < 100; at += 1) {
    call()
    vi.advanceTimersByTime(10)
  }
  expect(tell.mock.calls.length).toBeLessThanOrEqual(11)
  const before = tell.mock.calls.length
  call()
  vi.advanceTimersByTime(200)
  expect(tell.mock.calls.length).toBeGreaterThan(before)
})

test('once stopped nothing is told any more', () => {
  const tell = vi.fn()
  const { call, stop } = throttled(tell, 100)
  call()
  call()
  stop()
  vi.advanceTimersByTime(1000)
  expect(tell).toHaveBeenCalledTimes(1)
})
