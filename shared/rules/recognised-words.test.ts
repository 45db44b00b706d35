import { expect, test } from 'vitest'
import { recognisedWords } from './recognised-words.ts'

test('words from a scan ask to be checked, doubtful ones to be read again', () => {
  expect(recognisedWords(0.874)).toBe('Read from a scan, 87\u00A0% sure: check against the page')
  expect(recognisedWords(0.61)).toBe('Read from a scan, only 61\u00A0% sure: read the page itself')
})
