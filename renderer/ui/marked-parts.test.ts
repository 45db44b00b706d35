import { expect, test } from 'vitest'
import { markedParts } from './marked-parts.ts'

const marked = (text: string, words: string[]) =>
  markedParts(text, words)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('')

test.each([
  [
    'The panel recommends that lamps be lit.',
    ['recommends that'],
    'The panel [recommends that] lamps be lit.',
  ],
  ['RESOLVED\nthat it be noted', ['Resolved that'], '[RESOLVED\nthat] it be noted'],
  ['Solar lighting, and lighting.', ['solar', 'lighting'], '[Solar] [lighting], and [lighting].'],
  ['Art is not a start.', ['art'], '[Art] is not a start.'],
  ['What (a) costs £5.', ['(a)'], 'What [(a)] costs £5.'],
  ['Nothing here.', ['elsewhere', ''], 'Nothing here.'],
])('%s', (text, words, shown) => {
  expect(marked(text, words)).toBe(shown)
  expect(
    markedParts(text, words)
      .map((part) => part.text)
      .join(''),
  ).toBe(text)
})
