import { expect, test } from 'vitest'
import { goesToFilter, paneCommandOf } from './register-keys.ts'

const press = (key: string, held: 'ctrlKey' | 'metaKey' | 'altKey' | null = null) => ({
  key,
  ctrlKey: held === 'ctrlKey',
  metaKey: held === 'metaKey',
  altKey: held === 'altKey',
})

test('the filter is one key away', () => {
  expect(goesToFilter(press('/'))).toBe(true)
  expect(goesToFilter(press('/', 'ctrlKey'))).toBe(false)
})

test('N begins an update and Escape goes back, caps lock or not', () => {
  expect(paneCommandOf(press('n'))).toBe('addProgress')
  expect(paneCommandOf(press('N'))).toBe('addProgress')
  expect(paneCommandOf(press('Escape'))).toBe('back')
})

test('with Ctrl, Alt or the command key they belong to others', () => {
  expect(paneCommandOf(press('n', 'ctrlKey'))).toBe(null)
  expect(paneCommandOf(press('n', 'altKey'))).toBe(null)
  expect(paneCommandOf(press('n', 'metaKey'))).toBe(null)
})
