import { expect, test } from 'vitest'
import { loud } from './loud.ts'

type Whole = { there: () => string; notThere: () => string }

test('a member that the stand-in lacks throws by its name when touched', () => {
  const part = loud<Whole>('thing', { there: () => 'here' })
  expect(part.there()).toBe('here')
  expect(() => part.notThere).toThrow('[host] electron.thing.notThere is not implemented')
})

test('it can be awaited and printed all the same', async () => {
  const part = loud<Whole>('thing', {})
  expect(await Promise.resolve(part)).toBe(part)
  expect(JSON.stringify(part)).toBe('{}')
})
