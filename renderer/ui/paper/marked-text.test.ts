import { expect, test } from 'vitest'
import { markedText } from './marked-text.ts'

test('a quote is cut out of its text', () => {
  expect(
    markedText('The panel recommends that bins be emptied weekly.', {
      quote: 'bins be emptied',
      before: '',
      after: '',
    }),
  ).toEqual({
    before: 'The panel recommends that ',
    quote: 'bins be emptied',
    after: ' weekly.',
  })
})

test('words that stand there twice are marked where the words either side fit', () => {
  const text = 'That the report be noted. Minute 4: That the report be noted. End'
  const marked = markedText(text, { quote: 'That the report be noted.', before: 'Minute 4: ', after: ' End' })
  expect(marked?.before).toBe('That the report be noted. Minute 4: ')
})

test('a quote that is not there, or is empty, marks nothing', () => {
  expect(markedText('Apologies were received.', { quote: 'RESOLVED', before: '', after: '' })).toBeNull()
  expect(markedText('Apologies were received.', { quote: '', before: '', after: '' })).toBeNull()
})
