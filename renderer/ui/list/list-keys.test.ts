import { expect, test } from 'vitest'
import { goesToFilter, opensBeside } from './list-keys.ts'

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false })

test('the filter is one key away, and B opens beside the list', () => {
  expect(goesToFilter(press('/'))).toBe(true)
  expect(goesToFilter(press('/', true))).toBe(false)
  expect(opensBeside(press('b'))).toBe(true)
  expect(opensBeside(press('B'))).toBe(true)
  expect(opensBeside(press('b', true))).toBe(false)
})
