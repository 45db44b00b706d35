import { expect, test } from 'vitest'
import { countingWord } from './counting.ts'

test.each([
  ['decimalZero', [1, 12], ['01', '12']],
  ['lowerLetter', [1, 26, 27, 53], ['a', 'z', 'aa', 'aaa']],
  ['upperRoman', [4, 9, 14, 40, 1999], ['IV', 'IX', 'XIV', 'XL', 'MCMXCIX']],
  [
    'ordinal',
    [1, 2, 3, 4, 11, 12, 13, 21, 112],
    ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '112th'],
  ],
  ['cardinalText', [1, 12, 20, 45, 100], ['One', 'Twelve', 'Twenty', 'Forty-five', '100']],
  [
    'ordinalText',
    [1, 2, 12, 20, 31, 42],
    ['First', 'Second', 'Twelfth', 'Twentieth', 'Thirty-first', 'Forty-second'],
  ],
  ['none', [3], ['']],
  ['hindiNumbers', [3], ['3']],
])('%s', (format, values, words) => {
  expect(values.map((value) => countingWord(value, format))).toEqual(words)
})
