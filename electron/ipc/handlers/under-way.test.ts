import { expect, test } from 'vitest'
import { createUnderWay } from './under-way.ts'

test('tells how far the work is, and nothing before and after it', async () => {
  const underWay = createUnderWay()
  expect(underWay.progress()).toBeNull()
  await underWay.run(async (goesOn) => {
    expect(goesOn(0, 10)).toBe(true)
    expect(underWay.progress()).toEqual({ done: 0, total: 10 })
    goesOn(5, 10)
    expect(underWay.progress()).toEqual({ done: 5, total: 10 })
  })
  expect(underWay.progress()).toBeNull()
})

test('a stop is for the work that goes on, and not for the next', async () => {
  const underWay = createUnderWay()
  underWay.stop()
  const heard = await underWay.run(async (goesOn) => {
    const before = goesOn(0, 2)
    underWay.stop()
    return [before, goesOn(1, 2), goesOn(2, 2)]
  })
  expect(heard).toEqual([true, false, false])
  expect(await underWay.run(async (goesOn) => goesOn(0, 1))).toBe(true)
})

test('two presses at once are both done: the second has its own progress', async () => {
  const underWay = createUnderWay()
  const first = Promise.withResolvers<void>()
  const one = underWay.run(async (goesOn) => {
    goesOn(0, 3)
    await first.promise
    return goesOn(3, 3)
  })
  const two = underWay.run(async () => 'waited')
  expect(await two).toBe('waited')
  expect(underWay.progress()).toEqual({ done: 0, total: 3 })
  first.resolve()
  expect(await one).toBe(true)
  expect(underWay.progress()).toBeNull()
})
