import { expect, test } from 'vitest'
import { recordingOffered } from './recording-offered.ts'

const told = { type: 'recommendation' as const, text: 'That lamps be lit.', commentary: null }

test.each([
  ['a recommendation with nothing beside it is printed again', told, 'restated'],
  ['a row with commentary is progress', { ...told, commentary: 'Nine are lit.' }, 'progress'],
  ['a progress note is progress', { ...told, type: 'progress' as const }, 'progress'],
  [
    'an answer printed beside it is a response',
    { ...told, commentary: 'Agreed', response: { kind: 'accepted' as const, words: 'Agreed' } },
    'response',
  ],
  [
    'a minute that signs it off is a judgement',
    { ...told, type: 'resolution' as const, text: 'That recommendation 1 be signed off.' },
    'judgement',
  ],
  [
    'any other decision is progress',
    { ...told, type: 'resolution' as const, text: 'That the director report in June.' },
    'progress',
  ],
])('%s', (_, given, as) => {
  expect(recordingOffered(given)).toBe(as)
})
