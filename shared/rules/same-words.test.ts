import { expect, test } from 'vitest'
import { sameWords } from './same-words.ts'

test('the same words are the same, however they are set; another word is not', () => {
  expect(sameWords('Work  goes on.', 'work goes on')).toBe(true)
  expect(sameWords('Work goes on.', 'Work goes on well.')).toBe(false)
  expect(sameWords('40 of 60', '45 of 60')).toBe(false)
})
