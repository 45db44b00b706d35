import { expect, test } from 'vitest'
import { placesInDraft } from './places-in-draft.ts'

test('words that are read back are found where they stand in the draft, in order', () => {
  const blocks = [
    { kind: 'contents' as const },
    { kind: 'heading' as const, level: 1, text: 'Findings' },
    { kind: 'paragraph' as const, text: 'Kerbs were lowered.' },
    {
      kind: 'filled' as const,
      part: 'table',
      blocks: [{ kind: 'list' as const, ordered: false, items: ['Lower them.', 'Paint them.'] }],
    },
    { kind: 'paragraph' as const, text: 'Kerbs were lowered.' },
  ]
  expect(
    placesInDraft(blocks, [
      'Harrowmere',
      '1 Findings',
      '1.1 Kerbs were lowered.',
      null,
      'Paint them.',
      'Kerbs were lowered.',
    ]),
  ).toEqual([null, 1, 2, null, 3, 4])
})
