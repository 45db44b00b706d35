import { expect, test } from 'vitest'
import { paneCommandOf } from './register-keys.ts'

const press = (key: string, held: 'ctrlKey' | 'metaKey' | 'altKey' | null = null) => ({
  key,
  ctrlKey: held === 'ctrlKey',
  metaKey: held === 'metaKey',
  altKey: held === 'altKey',
})

test('N begins an update and Escape goes back, caps lock or not', () => {
  expect(paneCommandOf(press('n'))).toBe('progress')
  expect(paneCommandOf(press('N'))).toBe('progress')
  expect(paneCommandOf(press('Escape'))).toBe('back')
})

test('with Ctrl, Alt or the command key they belong to others', () => {
  expect(paneCommandOf(press('n', 'ctrlKey'))).toBe(null)
  expect(paneCommandOf(press('n', 'altKey'))).toBe(null)
  expect(paneCommandOf(press('n', 'metaKey'))).toBe(null)
})

test('each act has its letter', () => {
  expect(['r', 'p', 'd', 'j', 'a', 'l', 'e', 'o'].map((key) => paneCommandOf(press(key)))).toEqual([
    'response',
    'recipient',
    'due',
    'judgement',
    'action',
    'link',
    'edit',
    'page',
  ])
  expect(paneCommandOf(press('x'))).toBe(null)
})
