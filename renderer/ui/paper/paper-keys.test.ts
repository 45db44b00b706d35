import { expect, test } from 'vitest'
import { paperKeyOf } from './paper-keys.ts'

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
const ctrl = { ...plain, ctrlKey: true }

test('search works wherever the focus is, zooming only in the paper', () => {
  expect(paperKeyOf({ ...ctrl, key: 'f' }, false)).toBe('find')
  expect(paperKeyOf({ ...plain, metaKey: true, key: 'F' }, false)).toBe('find')
  expect(paperKeyOf({ ...plain, key: 'F3' }, false)).toBe('next')
  expect(paperKeyOf({ ...plain, shiftKey: true, key: 'F3' }, false)).toBe('previous')
  expect(paperKeyOf({ ...ctrl, key: '+' }, false)).toBeNull()
  expect(paperKeyOf({ ...ctrl, key: '=' }, true)).toBe('larger')
  expect(paperKeyOf({ ...ctrl, key: '-' }, true)).toBe('smaller')
  expect(paperKeyOf({ ...ctrl, key: '0' }, true)).toBe('usual')
  expect(paperKeyOf({ ...ctrl, key: 'g' }, true)).toBe('goTo')
})

test('letters alone, and keys with Alt, are somebody else’s', () => {
  for (const key of ['f', '+', '0', 'g']) expect(paperKeyOf({ ...plain, key }, true)).toBeNull()
  expect(paperKeyOf({ ...ctrl, altKey: true, key: 'f' }, true)).toBeNull()
})
