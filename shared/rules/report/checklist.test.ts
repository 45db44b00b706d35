import { expect, test } from 'vitest'
import type { DraftBlock } from '../../model/report-draft.ts'
import { askFindings, isMeasurable, isOneAsk, textFindings } from './checklist.ts'

const heading = (level: number, text: string): DraftBlock => ({ kind: 'heading', level, text })
const paragraph = (text: string): DraftBlock => ({ kind: 'paragraph', text })

test('headings in order, empty sections and what is still to be written are found in their places', () => {
  const found = textFindings([
    heading(1, 'Foreword'),
    paragraph('[To be written: a foreword]'),
    heading(1, 'Findings'),
    heading(3, 'Roads'),
    paragraph('They are mended.'),
    heading(1, 'Thanks'),
    paragraph(' '),
  ])
  expect(found).toEqual([
    { block: 1, says: 'Still to be written under “Foreword”.' },
    { block: 3, says: '“Roads” is a heading of level 3 after one of level 1.' },
    { block: 5, says: 'There is nothing under “Thanks”.' },
  ])
})

test('tables, charts and quotes say what they are to those who can’t see them', () => {
  const table: DraftBlock = { kind: 'table', caption: ' ', widths: [1, 1], header: ['a', ''], rows: [] }
  const chart: DraftBlock = {
    kind: 'chart',
    chart: { of: 'counts', title: 't', noun: 'action', rows: [] },
    alt: '',
  }
  const quote: DraftBlock = { kind: 'quote', paragraphs: ['x'], citation: null }
  expect(textFindings([table, chart, quote]).map(({ block }) => block)).toEqual([0, 0, 1, 2])
  expect(
    textFindings([
      { ...table, caption: 'c', header: ['a', 'b'] },
      { ...chart, alt: 'x' },
      { ...quote, citation: 'p. 1' },
    ]),
  ).toEqual([])
})

test.each([
  ['That every bench be mended by March.', true],
  ['Nobody knows who mends a bench. The panel would like to see a plate on each.', true],
  ['Benches should be mended. Bins should be emptied.', false],
  ['That benches be mended and that bins be emptied.', false],
  ['That the council (a) mends benches and (b) empties bins.', false],
  ['That officers map the paths; and cut the verges.', false],
])('%s: one ask %s', (text, one) => expect(isOneAsk(text)).toBe(one))

test.each([
  ['That officers consider the matter.', false],
  ['That awareness be raised.', false],
  ['That the plan be published.', true],
  ['That 40 trees be planted.', true],
  ['That progress is reported quarterly.', true],
])('%s: measurable %s', (text, is) => expect(isMeasurable(text)).toBe(is))

test('a recommendation without owner and date says so', () => {
  expect(askFindings({ text: 'That 40 trees be planted.', owner: null, dueDate: null })).toEqual([
    'has no owner',
    'has no date',
  ])
  expect(
    askFindings({ text: 'That 40 trees be planted.', owner: 'Parks', dueDate: null, dueWords: 'spring' }),
  ).toEqual([])
})
