import { expect, test } from 'vitest'
import { movedRow, togglesGroup } from './grid-keys.ts'

test.each([
  ['ArrowDown', 3, 4],
  ['ArrowUp', 3, 2],
  ['PageDown', 3, 13],
  ['PageUp', 33, 23],
  ['Home', 33, 0],
  ['End', 3, 99],
])('%s from row %i goes to row %i', (key, from, to) => {
  expect(movedRow(key, from, 100, 10)).toBe(to)
})

test('the current row never leaves the list', () => {
  expect(movedRow('ArrowUp', 0, 100, 10)).toBe(0)
  expect(movedRow('PageDown', 95, 100, 10)).toBe(99)
})

test('other keys, and any key in an empty list, move nothing', () => {
  expect(movedRow('Enter', 3, 100, 10)).toBeNull()
  expect(movedRow('End', 0, 0, 10)).toBeNull()
})

test('a group is opened to the right and closed to the left, and Enter does either', () => {
  expect(['ArrowLeft', 'ArrowRight', 'Enter', ' ', 'a'].map((key) => togglesGroup(key, true))).toEqual([
    true,
    false,
    true,
    true,
    false,
  ])
  expect(togglesGroup('ArrowRight', false)).toBe(true)
  expect(togglesGroup('ArrowLeft', false)).toBe(false)
})
