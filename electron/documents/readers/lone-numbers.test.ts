import { expect, test } from 'vitest'
import type { Block } from '../../../shared/model/source-document.ts'
import { outline } from './fixtures/reading.ts'
import { withLoneNumbers } from './lone-numbers.ts'

const blocks = (...texts: readonly string[]): readonly Block[] =>
  texts.map((text, index) => ({ kind: 'paragraph', page: 1, index, text }))

test('numbers in blocks of their own are the labels of what follows them', () => {
  const found = withLoneNumbers(
    blocks(
      'What we ask',
      '1',
      'That the clinic opens earlier.',
      '2',
      'That letters are sent in time.',
      '3',
      'That we hear again in May.',
    ),
  )
  expect(outline(found)).toEqual([
    'paragraph What we ask',
    'paragraph [1] That the clinic opens earlier.',
    'paragraph [2] That letters are sent in time.',
    'paragraph [3] That we hear again in May.',
  ])
  expect(found.map(({ index }) => index)).toEqual([0, 1, 2, 3])
})

test.each([
  [
    'figures over captions',
    ['31', 'Days to let a home', '1', 'Home lost to us this year', '2', 'Homes won back in it'],
  ],
  ['two numbers only', ['1', 'That the clinic opens earlier.', '2', 'That letters are sent in time.']],
  [
    'numbers that do not begin with one',
    [
      '4',
      'That the clinic opens earlier.',
      '5',
      'That letters are sent in time.',
      '6',
      'That we hear again in May.',
    ],
  ],
  ['captions of a word or two', ['1', 'Library', '2', 'Museums', '3', 'Theatres']],
])('%s stay as they are', (_, texts) => {
  const before = blocks(...texts)
  expect(withLoneNumbers(before)).toEqual(before)
})
