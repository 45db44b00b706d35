import { expect, test } from 'vitest'
import { orNull } from './or-null.ts'

test('a field with only spaces is empty', () => {
  expect(orNull('  ')).toBe(null)
  expect(orNull(' x ')).toBe('x')
})
