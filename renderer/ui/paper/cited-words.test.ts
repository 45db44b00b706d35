import { expect, test } from 'vitest'
import type { Block } from '../../../shared/model/source-document.ts'
import { citedWords } from './cited-words.ts'
import { quotedSource } from './quoted-source.ts'

const paragraph = (index: number, text: string, label?: string): Block => ({
  kind: 'paragraph',
  index,
  page: 4,
  text,
  ...(label !== undefined && { label }),
})
const citation = { page: 4, block: 1, quote: 'That it be noted.', before: '', after: '' }

test('a quote that is its whole block is told by the blocks around it', () => {
  const words = citedWords(citation, {
    previous: paragraph(0, 'The budget was presented.', '5'),
    block: paragraph(1, 'That it be noted.', '(a)'),
    next: paragraph(2, 'Date of next meeting'),
  })
  expect(words).toEqual({
    page: 4,
    quote: 'That it be noted.',
    before: '5 The budget was presented. (a) ',
    after: ' Date of next meeting',
  })
})

test('a link to a block alone means all of its words; a paper without pages has no page to mark', () => {
  const block = paragraph(1, 'Bins are emptied weekly.')
  expect(citedWords({ ...citation, page: null, quote: '' }, { block })?.quote).toBe(
    'Bins are emptied weekly.',
  )
  expect(citedWords({ ...citation, page: null }, { block: { ...block, page: null } })).toBeNull()
})

const table: Block = {
  kind: 'table',
  index: 1,
  page: 4,
  rows: ['Lamps', 'Benches'].map((first, row) => ({
    page: 4 + row,
    header: false,
    cells: [first, `Forty of the ${first.toLowerCase()} are done.`].map((text) => ({
      text,
      colSpan: 1,
      rowSpan: 1,
    })),
  })),
}

test('a cell is looked for on the page of its row, between its neighbours', () => {
  expect(
    citedWords({ ...citation, row: 1, cell: 1, quote: 'Forty of the benches' }, { block: table }),
  ).toEqual({
    page: 5,
    quote: 'Forty of the benches',
    before: 'Lamps Forty of the lamps are done. Benches ',
    after: ' are done. ',
  })
  expect(citedWords({ ...citation, row: 0, quote: '' }, { block: table })?.quote).toBe(
    'Forty of the lamps are done.',
  )
  expect(citedWords({ ...citation, row: 7 }, { block: table })).toBeNull()
})

test('words are copied with their paper, date and page', () => {
  const paper = {
    title: 'Minutes',
    meetingDate: '2024-06-04',
    pages: [{ number: 3, content: 'text' as const, label: '17' }],
  }
  expect(quotedSource('bins be\nemptied ', paper, 3)).toBe(
    '“bins be emptied” (Minutes, 4 June 2024, page 17)',
  )
  expect(quotedSource('bins', { ...paper, meetingDate: null }, null)).toBe('“bins” (Minutes)')
})
