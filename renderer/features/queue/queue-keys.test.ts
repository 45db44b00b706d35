import { expect, test } from 'vitest'
import { commandOf } from './queue-keys.ts'

const press = (key: string, held: { ctrl?: boolean; shift?: boolean; alt?: boolean } = {}) => ({
  key,
  ctrl: false,
  shift: false,
  alt: false,
  ...held,
})

test('each decision has its letter, caps lock or not', () => {
  expect(commandOf(press('a'))).toBe('accept')
  expect(commandOf(press('D'))).toBe('dismiss')
  expect(commandOf(press('w'))).toBe('answer')
  expect(commandOf(press('A', { shift: true }))).toBe('acceptAll')
})

test('other shifted letters decide nothing by accident', () => {
  expect(commandOf(press('D', { shift: true }))).toBe(null)
  expect(commandOf(press('a', { ctrl: true }))).toBe(null)
  expect(commandOf(press('a', { alt: true }))).toBe(null)
})

test('with single letters switched off, arrows and Ctrl+Z still work', () => {
  expect(commandOf(press('a'), false)).toBe(null)
  expect(commandOf(press('A', { shift: true }), false)).toBe(null)
  expect(commandOf(press('ArrowDown'), false)).toBe('next')
  expect(commandOf(press('z', { ctrl: true }), false)).toBe('undo')
})
