import { expect, test } from 'vitest'
import { counted } from './counted.ts'

test('one is one, none and many are many, and thousands are told apart', () => {
  expect(counted(1, 'recommendation')).toBe('1 recommendation')
  expect(counted(0, 'recommendation')).toBe('0 recommendations')
  expect(counted(1204, 'body', 'bodies')).toBe('1,204 bodies')
})
