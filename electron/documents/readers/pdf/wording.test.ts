import { expect, test } from 'vitest'
import type { Line } from './line.ts'
import { joinLines, vocabularyOf } from './wording.ts'

const line = (text: string): Line => ({
  page: 1,
  runs: [],
  text,
  x: 72,
  right: 500,
  y: 100,
  size: 11,
  bold: false,
})

test.each([
  [['the improve-', 'ment plan'], 'the improvement plan'],
  [['a long-', 'term plan'], 'a long-term plan'],
  [['a safe\u00AD', 'guarding re\u00ADport'], 'a safeguarding report'],
  [['far to go -', 'more to achieve'], 'far to go - more to achieve'],
  [['an informa', 'tion line'], 'an information line'],
  [['see https://averdale.example/', 'minutes for more'], 'see https://averdale.example/minutes for more'],
  [['sent to the', 'council'], 'sent to the council'],
])('%j become "%s"', (broken, whole) => {
  const words = vocabularyOf([line('our improvement information council plan')])
  expect(joinLines(broken.map(line), words)).toBe(whole)
})
