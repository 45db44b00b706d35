import { expect, test } from 'vitest'
import type { ReportedRecommendation } from '../../../shared/model/report-data.ts'
import type { Block } from '../../../shared/model/source-document.ts'
import { labelsOf } from '../../../shared/rules/report/labels.ts'
import { textOf } from '../../../shared/rules/report/text-of.ts'
import { inlinesIn } from '../../../shared/rules/report/notes.ts'
import { printedReport } from '../../../shared/rules/report/printed.ts'
import { blocksFromPaper, type PaperSource } from './from-paper.ts'
import type { FoundInPaper } from './paper-found.ts'

type Given = Partial<Extract<Block, { kind: 'listItem' }>> & { readonly text: string }

const heading = (text: string, level = 1, label?: string) =>
  ({ kind: 'heading', text, level, ...(label === undefined ? {} : { label }) }) as const
const paragraph = (text: string, label?: string) =>
  ({ kind: 'paragraph', text, ...(label === undefined ? {} : { label }) }) as const
const item = (text: string, label = '•') => ({ kind: 'listItem', level: 1, text, label }) as const
const table = (...rows: readonly (readonly string[])[]) =>
  ({
    kind: 'table',
    rows: rows.map((cells, i) => ({
      page: 2,
      header: i === 0,
      cells: cells.map((text) => ({ text, colSpan: 1, rowSpan: 1 })),
    })),
  }) as const

const paperOf = (...blocks: readonly (object | Given)[]): Block[] =>
  blocks.map((block, index) => ({ page: index < 6 ? 1 : 2, ...block, index }) as Block)

/** The report on ponds of an invented council. */
const blocks = paperOf(
  heading('HARROWMERE COUNCIL'),
  heading('Purpose', 1, '1.'),
  paragraph('To receive the report on ponds.', '1.1'),
  paragraph('It was asked for in May.', '1.2'),
  heading('Contents'),
  table(['', 'Page'], ['Foreword', '2'], ['Recommendations....', '3']),
  heading('Foreword'),
  paragraph('Ponds matter to all of us.'),
  item('They hold newts.'),
  item('They hold floods.'),
  heading('Recommendations'),
  heading('Recommendation 1', 2),
  paragraph('That each pond be listed, with:'),
  paragraph('its depth.', '(a)'),
  heading('Recommendation 2', 2),
  paragraph('That the list be published.'),
  heading('Thirty days', 1, '9.'),
  table(['Pond', 'Depth'], ['Mill', '2 m']),
  heading('Earlier recommendations'),
  table(['Recommendation', 'Owner', 'Progress'], ['3. That reeds be cut.', 'Parks', 'They are cut.']),
)

const found: readonly FoundInPaper[] = [
  at('one', 'That each pond be listed, with:\n\n(a) its depth.', 12, 'That each pond be listed, with:'),
  at('two', 'That the list be published.', 15),
  {
    ...at('three', 'That reeds be cut.', 19),
    citation: { ...cited(19, 'That reeds be cut.'), row: 1, cell: 0 },
    commentary: { ...cited(19, 'They are cut.'), row: 1, cell: 2 },
  },
]

function cited(block: number, quote: string) {
  return { page: 2, block, quote, before: '', after: '' }
}
function at(recommendationId: string, text: string, block: number, quote = text): FoundInPaper {
  return { recommendationId, text, citation: cited(block, quote), commentary: null }
}

const told = (commentary: string) => ({ commentary, source: null }) as never

const tracked = (given: Readonly<Record<string, Partial<ReportedRecommendation>>> = {}) =>
  new Map(
    found.map(({ recommendationId: id, text }) => [
      id,
      {
        id,
        text,
        reviewId: id === 'three' ? 'earlier' : 'new',
        source: null,
        number: null,
        updates: id === 'three' ? [told('They are cut.')] : [],
        ...given[id],
      } as ReportedRecommendation,
    ]),
  )

const draft = (given: Partial<PaperSource> = {}) =>
  blocksFromPaper(
    { title: 'Ponds', blocks, found, tracked: tracked(), added: new Map(), ...given },
    { title: 'Our ponds', council: 'Harrowmere Council', body: null },
  )
const printed = (given: Partial<PaperSource> = {}) => printedReport({ blocks: draft(given) } as never)
const words = (given: Partial<PaperSource> = {}) => textOf(draft(given))

test('headings, numbered paragraphs, lists and tables of a paper stand in their order, with their numbers', () => {
  const report = printed()
  const labels = labelsOf(report.blocks)
  expect(
    report.blocks.flatMap((block, i) =>
      block.kind === 'heading' ? [[labels[i], block.level, textOf([block])[0]]] : [],
    ),
  ).toEqual([
    ['1', 1, 'Purpose'],
    [null, 1, 'Foreword'],
    [null, 1, 'Recommendations'],
    [null, 2, 'Recommendation 1'],
    [null, 2, 'Recommendation 2'],
    [null, 1, '9. Thirty days'],
    [null, 1, 'Earlier recommendations'],
  ])
  expect(labels.filter((label) => label !== null)).toEqual(['1', '1.1', '1.2', '(a)'])
  expect(report.blocks.flatMap((block) => (block.kind === 'list' ? [textOf([block])] : []))).toEqual([
    ['They hold newts.', 'They hold floods.'],
  ])
  expect(report.blocks.filter(({ kind }) => kind === 'table')).toMatchObject([
    { caption: 'Thirty days', header: ['Pond', 'Depth'], rows: [[{}, {}]] },
    { header: ['Recommendation', 'Owner', 'Progress'] },
  ])
})

test('the council on the first page and the contents are made anew, not copied', () => {
  expect(words()).not.toContain('HARROWMERE COUNCIL')
  expect(draft().map(({ kind }) => kind)).toContain('contents')
  expect(words().join(' ')).not.toContain('Recommendations....')
})

test('each section ends with where it stands in the paper', () => {
  const notes = inlinesIn(printed()).flatMap(({ text, note }) => (note === undefined ? [] : [[text, note]]))
  expect(notes).toEqual([
    ['It was asked for in May.', 'Ponds, page 1'],
    ['They hold floods.', 'Ponds, page 2'],
  ])
})

test('what the tracker holds says what the tracker says, in the shape of the paper', () => {
  expect(words()).toContain('its depth.')
  const changed = tracked({
    one: { text: 'That each pond be listed with its depth and its owner.' },
    three: { updates: [told('They are cut.'), told('They grew again.')] },
  })
  const now = words({ tracked: changed })
  expect(now).toContain('That each pond be listed with its depth and its owner.')
  expect(now).not.toContain('its depth.')
  expect(now.slice(-4)).toEqual(['3. That reeds be cut.', 'Parks', 'They are cut.', 'They grew again.'])
})

test('what was taken out of the tracker goes, its heading and its row too; what was added to a review comes after', () => {
  const without = tracked()
  without.delete('two')
  without.delete('three')
  const left = words({ tracked: without })
  expect(left).not.toContain('Recommendation 2')
  expect(left).not.toContain('That reeds be cut.')
  const later = { ...tracked().get('one'), id: 'four', number: '5', text: 'That newts be counted.' }
  const more = words({ added: new Map([['new', [later as ReportedRecommendation]]]) })
  expect(more.indexOf('That newts be counted.')).toBeGreaterThan(more.indexOf('That the list be published.'))
  expect(more.indexOf('That newts be counted.')).toBeLessThan(more.indexOf('9. Thirty days'))
})

test('a cell that is merged over columns keeps its words once, and the table its shape', () => {
  const merged = paperOf(heading('Spend'), {
    kind: 'table',
    rows: [
      { page: 1, header: true, cells: [cell('Ponds', 2), cell('Owner')] },
      { page: 1, header: false, cells: [cell('Mill', 1, 2), cell('2 m'), cell('Parks')] },
      { page: 1, header: false, cells: [cell('3 m'), cell('Roads')] },
    ],
  })
  const own = draft({ blocks: merged, found: [] }).find(({ kind }) => kind === 'table')
  expect(own).toMatchObject({
    header: ['Ponds', '', 'Owner'],
    rows: [
      [{ paragraphs: ['Mill'] }, { paragraphs: ['2 m'] }, {}],
      [{ paragraphs: [] }, { paragraphs: ['3 m'] }, {}],
    ],
  })
})

function cell(text: string, colSpan = 1, rowSpan = 1) {
  return { text, colSpan, rowSpan }
}
