import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Inline, Words } from '../../../../shared/model/report.ts'
import { type DraftBlock, draftBlockSchema } from '../../../../shared/model/report-draft.ts'
import { blocksOf, fromEditor, toEditor } from './document.ts'
import { Filled, Held } from './held-nodes.ts'
import { reportNodes } from './nodes.ts'

const schema = getSchema([...reportNodes, Filled, Held])

/** Through the editor's own schema, as a document that is opened and saved goes. */
const there = (blocks: readonly DraftBlock[]): DraftBlock[] => {
  const document = schema.nodeFromJSON(toEditor(blocks))
  document.check()
  const spelled = fromEditor(document.toJSON())
  expect(blocksOf(document)).toEqual(spelled)
  expect(blocksOf(document)).toEqual(spelled)
  return spelled
}

const kinds: readonly DraftBlock[] = [
  { kind: 'heading', level: 1, text: 'Foreword', numbered: true },
  { kind: 'heading', level: 4, text: [{ text: 'By the ' }, { text: 'chair', marks: ['bold', 'italic'] }] },
  { kind: 'paragraph', text: '' },
  { kind: 'paragraph', text: 'Two lines\nof one.', numbered: true },
  { kind: 'paragraph', text: 'As it stands.', label: '(a)' },
  {
    kind: 'paragraph',
    text: [
      { text: 'See ' },
      { text: 'the paper', link: 'https://harrowmere.example/a', note: 'Minutes, page 3' },
      { text: ': ' },
      { text: '7', figure: 'accepted', marks: ['bold'], note: 'On the day' },
      { text: ' of ' },
      { text: '9', figure: 'recommendations' },
    ],
  },
  { kind: 'paragraph', text: [{ text: '', note: 'A note by itself' }, { text: ' and words' }] },
  { kind: 'list', ordered: true, items: ['One', [{ text: 'two', marks: ['italic'] }]] },
  { kind: 'list', ordered: false, items: ['ŵ', 'ŷ'] },
  { kind: 'quote', paragraphs: ['Words.', 'More.'], citation: 'Minutes, page 3', paperId: 'paper-1' },
  { kind: 'quote', paragraphs: ['Words.'], citation: null },
  {
    kind: 'table',
    caption: 'Progress',
    widths: [3, 1],
    header: ['Recommendation', 'Progress'],
    rowHeaders: true,
    rows: [[{ paragraphs: ['One', 'and more'] }, { paragraphs: [] }]],
  },
  { kind: 'table', caption: '', widths: [1], header: ['Alone'], rows: [] },
  {
    kind: 'filled',
    part: 'chart 1',
    chart: { of: 'measure', reviewId: 'review-1', measure: 'Shelters lit', alt: 'More each year.' },
    blocks: [],
  },
  { kind: 'contents' },
  { kind: 'pageBreak' },
  {
    kind: 'chart',
    chart: {
      of: 'counts',
      title: 'Responses',
      noun: 'recommendation',
      rows: [{ name: 'Accepted', count: 4 }],
    },
    alt: 'Four were accepted.',
  },
  { kind: 'filled', part: 'left out', blocks: [] },
  {
    kind: 'filled',
    part: 'Recommendations 1',
    mayBeTakenOver: true,
    blocks: [{ kind: 'paragraph', text: 'Filled.' }],
  },
]

test.each(kinds.map((block) => [block.kind, block] as const))(
  '%s goes through the editor and comes back as it was',
  (_, block) => {
    expect(draftBlockSchema.parse(block)).toEqual(block)
    expect(there([block])).toEqual([block])
  },
)

test('every kind of block of a report is among them', () => {
  const [filled, report] = draftBlockSchema.options
  const all = [filled, ...report.options].map(({ shape }) => shape.kind.value)
  expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(all))
})

const text = fc.stringMatching(/^[a-zŵ ]{1,12}$/u)
const look = fc.record(
  {
    marks: fc.constantFrom<('bold' | 'italic')[]>(['bold'], ['italic'], ['bold', 'italic']),
    link: fc.constantFrom('https://harrowmere.example/', 'mailto:scrutiny@harrowmere.example'),
    note: text,
    figure: fc.constantFrom('accepted', 'overdue'),
  },
  { requiredKeys: [] },
)
const runs: fc.Arbitrary<Inline[]> = fc.array(
  fc.tuple(text, look).map(([words, looks]) => ({ text: words, ...looks })),
  { minLength: 1, maxLength: 5 },
)

/** Runs that look alike are one run; one bare run is a string. Another order of names is the same run. */
const settled = (words: Words): Words => {
  const [once] = there([{ kind: 'paragraph', text: words }])
  return once?.kind === 'paragraph' ? once.text : ''
}

test('whatever runs a paragraph is made of, its words, notes, links and figures come back', () => {
  fc.assert(
    fc.property(runs, (inlines) => {
      const said = (words: Words) => {
        const all = typeof words === 'string' ? [{ text: words } as Inline] : words
        // Letter by letter, each with its look: where runs are cut does not matter.
        return all.flatMap(({ note, figure, text: run, ...rest }) => [
          ...(figure === undefined
            ? Array.from(run, (letter) => JSON.stringify([letter, rest.marks, rest.link]))
            : [JSON.stringify([figure, run, rest.marks, rest.link])]),
          ...(note === undefined ? [] : [`note ${note}`]),
        ])
      }
      const back = settled(inlines)
      expect(said(back)).toEqual(said(inlines))
      expect(settled(back)).toEqual(back)
    }),
  )
})

test('a column that was put in is as wide as the others are on the whole', () => {
  const document = toEditor([
    {
      kind: 'table',
      caption: 'c',
      widths: [1, 3],
      header: ['a', 'b'],
      rows: [[{ paragraphs: ['x'] }, { paragraphs: ['y'] }]],
    },
  ])
  const header = document.content?.[0]?.content?.[0]
  header?.content?.push({ type: 'tableHeader', attrs: { width: null }, content: [{ type: 'paragraph' }] })
  document.content?.[0]?.content?.[1]?.content?.push({ type: 'tableCell', content: [{ type: 'paragraph' }] })
  expect(fromEditor(document)[0]).toMatchObject({ widths: [1, 3, 2], header: ['a', 'b', ''] })
})

test('a table with rows of fewer cells has one a column in the report', () => {
  const cell = (text: string) => ({
    type: 'tableCell',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })
  const table = {
    type: 'table',
    attrs: { caption: 'Merged' },
    content: [
      { type: 'tableRow', content: [cell('A'), cell('B')] },
      { type: 'tableRow', content: [cell('both')] },
    ],
  }
  expect(fromEditor({ type: 'doc', content: [table] })).toMatchObject([
    { header: ['A', 'B'], widths: [1, 1], rows: [[{ paragraphs: ['both'] }, { paragraphs: [] }]] },
  ])
})
