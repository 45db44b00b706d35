import { expect, test } from 'vitest'
import { inMinutes, para, said } from '../testing/paper.ts'
import { splitLabel } from './label.ts'

test.each([
  ['Recommendation 6 The path be drained.', 'Recommendation 6'],
  ['Recommendation 6: the path be drained.', 'Recommendation 6:'],
  ['Action 3 – Clerk to write.', 'Action 3 –'],
])('%s has a label', (line, label) => {
  expect(splitLabel(line)?.label).toBe(label)
})

test.each([
  'recommendation 6 be signed off as complete.',
  'recommendations 6 and 7 of the review continue to be watched.',
  'Recommendations 6 to 9 were agreed.',
  'Actions 3, 4 and 5 be closed.',
])('%s speaks of what has that number', (line) => {
  expect(splitLabel(line)).toBeNull()
})

test('a decision on numbered recommendations keeps its words and its minute’s number', () => {
  const words = 'That recommendations 6 and 7 of the Review of Paths continue to be watched.'
  expect(said(inMinutes(para('5. Review of Paths'), para(`RESOLVED: ${words}`)))).toEqual([
    `resolution 5: ${words}`,
  ])
})
