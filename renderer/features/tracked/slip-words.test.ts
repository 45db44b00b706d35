import { expect, test } from 'vitest'
import { slipWords } from './slip-words.ts'

test('a due date says how often it was moved', () => {
  expect([0, 1, 2, 3].map(slipWords)).toEqual([null, 'moved once', 'moved twice', 'moved 3 times'])
})
