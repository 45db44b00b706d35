import { expect, test } from 'vitest'
import { movedTo, roundCommandOf } from './round-keys.ts'

const press = (key: string, held: object = {}) =>
  roundCommandOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })

test('J, K and the arrows move, Enter writes, and held keys are left to the window', () => {
  expect([press('j'), press('ArrowUp'), press('Enter'), press('a'), press('x')]).toEqual([
    'next',
    'previous',
    'write',
    'asReported',
    null,
  ])
  expect(press('a', { ctrlKey: true })).toBeNull()
})

test('the list ends where it ends', () => {
  expect([
    movedTo('next', 2, 3),
    movedTo('previous', 0, 3),
    movedTo('last', 0, 3),
    movedTo('write', 1, 3),
  ]).toEqual([2, 0, 2, null])
})
