import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { restsOf } from './rests.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const later = () => {
  let end: () => void = () => undefined
  const promise = new Promise<void>((resolve) => {
    end = resolve
  })
  return { promise, end: () => end() }
}
const nothing = () => Promise.resolve()
const many = async (rests: ReturnType<typeof restsOf>, count: number) => {
  for (let page = 0; page < count; page += 1) await rests.draw(nothing)
}

test('a paper is cleaned when it rests after many pages, and not after few', async () => {
  const clean = vi.fn(nothing)
  const rests = restsOf(clean)
  await many(rests, 10)
  await vi.advanceTimersByTimeAsync(5000)
  expect(clean).not.toHaveBeenCalled()
  await many(rests, 40)
  expect(clean).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(5000)
  expect(clean).toHaveBeenCalledTimes(1)
})

test('nothing is cleaned while a page is drawn', async () => {
  const clean = vi.fn(nothing)
  const rests = restsOf(clean)
  await many(rests, 200)
  clean.mockClear()
  const slow = later()
  const drawn = rests.draw(() => slow.promise)
  await vi.advanceTimersByTimeAsync(0)
  for (let page = 0; page < 200; page += 1) await rests.read(nothing)
  await vi.advanceTimersByTimeAsync(5000)
  expect(clean).not.toHaveBeenCalled()
  slow.end()
  await drawn
  await vi.advanceTimersByTimeAsync(5000)
  expect(clean).toHaveBeenCalledTimes(1)
})

test('pages without a rest are cleaned between two, and the next one waits', async () => {
  const cleaned = later()
  const rests = restsOf(() => cleaned.promise)
  for (let page = 0; page < 120; page += 1) await rests.read(nothing)
  const work = vi.fn(nothing)
  const drawn = rests.draw(work)
  await vi.advanceTimersByTimeAsync(100)
  expect(work).not.toHaveBeenCalled()
  cleaned.end()
  await drawn
  expect(work).toHaveBeenCalledTimes(1)
})

test('what fails while cleaning holds nothing up, and a closed paper is not cleaned', async () => {
  const clean = vi.fn(() => Promise.reject(new Error('Page 3 is currently rendering.')))
  const rests = restsOf(clean)
  await many(rests, 130)
  expect(clean).toHaveBeenCalledTimes(1)
  rests.stop()
  await vi.advanceTimersByTimeAsync(5000)
  await many(rests, 200)
  expect(clean).toHaveBeenCalledTimes(1)
})
