import { expect, test } from 'vitest'
import { toggled } from './match-choice.ts'

test('one is put in or taken out, and the order is that of the offer', () => {
  expect(toggled(['a', 'b', 'c'], ['c'], 'a')).toEqual(['a', 'c'])
  expect(toggled(['a', 'b', 'c'], ['a', 'c'], 'a')).toEqual(['c'])
})
