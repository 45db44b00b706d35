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

test('where a paper breaks its words, unknown ones are joined and compounds kept', () => {
  const text = [
    'the improvement of information for the council is well known',
    'a new improve-',
    'ment plan with more infor-',
    'mation for each coun-',
    'cil and its accommo-',
    'dation for a well-',
    'attended co-',
    'ordinated event',
  ].map(line)
  expect(joinLines(text.slice(1), vocabularyOf(text))).toBe(
    'a new improvement plan with more information for each council and its accommodation for a well-attended co-ordinated event',
  )
})
