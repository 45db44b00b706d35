import { expect, test } from 'vitest'
import { actionCommandOf } from './action-keys.ts'

const bare = { ctrlKey: false, metaKey: false, altKey: false }

test('each act on an action has its letter, caps lock or not', () => {
  expect(['n', 'C', 'd', 't', 'e', 'Escape'].map((key) => actionCommandOf({ ...bare, key }))).toEqual([
    'update',
    'turn',
    'due',
    'tie',
    'edit',
    'back',
  ])
})

test('other keys, and keys with Ctrl, belong to others', () => {
  expect(actionCommandOf({ ...bare, key: 'x' })).toBeNull()
  expect(actionCommandOf({ ...bare, ctrlKey: true, key: 'c' })).toBeNull()
})
