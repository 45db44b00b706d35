import { expect, test } from 'vitest'
import type { Block } from '../../model/source-document.ts'
import { comparePaper } from './paper-comparison.ts'

const blocksOf = (...given: readonly object[]): Block[] =>
  given.map((block, index) => ({ page: null, index, ...block }) as unknown as Block)
const heading = (text: string, label?: string) => ({ kind: 'heading', level: 1, text, label })
const paragraph = (text: string, label?: string) => ({ kind: 'paragraph', text, label })
const table = (...rows: readonly (readonly string[])[]) => ({
  kind: 'table',
  rows: rows.map((cells) => ({ page: null, header: false, cells: cells.map((text) => ({ text })) })),
})

const paper = blocksOf(
  heading('HARROWMERE COUNCIL'),
  heading('Contents'),
  table(['Purpose', '1'], ['Ponds', '2']),
  heading('Purpose', '1.'),
  paragraph('To receive the report on the ponds of the borough.', '1.1'),
  heading('Ponds'),
  paragraph('That every pond of the borough be listed by May.'),
  table(['Pond', 'Depth'], ['Mill', '2 m']),
  paragraph('Nobody knows where this went.'),
)
const differing = (report: readonly Block[], tracked?: ReadonlySet<number>) =>
  comparePaper(paper, report, tracked).filter(({ verdict }) => verdict !== 'same')

test('a paper beside itself is the same, piece by piece', () => {
  expect(differing(paper)).toEqual([])
  expect(comparePaper(paper, paper)).toHaveLength(paper.length)
})

const report = blocksOf(
  paragraph('Harrowmere Council'),
  paragraph('Contents'),
  paragraph('1 Purpose'),
  paragraph('Ponds'),
  heading('Purpose', '1'),
  {
    ...paragraph('To receive the report on the ponds of the borough.'),
    kind: 'listItem',
    level: 2,
    label: '1.1',
  },
  heading('Ponds'),
  paragraph('That every pond of the borough be listed by June.'),
  table(['Pond', 'Depth'], ['Mill', '3 m']),
  paragraph('Something new that nobody asked about.'),
  { kind: 'note', label: '1', text: 'The report on ponds, page 1' },
)

test('what differs is listed with its reason; what nothing explains has none', () => {
  expect(differing(report, new Set([6])).map(({ kind, verdict, why }) => [kind, verdict, why])).toEqual(
    expect.arrayContaining([
      ['heading', 'missing', 'The first page of the report says it, in its own type.'],
      ['heading', 'missing', 'The contents are made anew, with the pages of the report.'],
      ['table', 'missing', 'The contents are made anew, with the pages of the report.'],
      ['paragraph', 'added', 'The first page of the report says it, in its own type.'],
      ['paragraph', 'differs', 'It comes from the tracker, which says otherwise now.'],
      ['note', 'added', 'Where in the paper a section stands, as a footnote.'],
      ['paragraph', 'missing', null],
      ['paragraph', 'added', null],
    ]),
  )
})

test('numbers and tables count: another number or another cell is a difference', () => {
  const renumbered = blocksOf(heading('Purpose', '2'), table(['Pond', 'Depth'], ['Mill', '3 m']))
  const own = blocksOf(heading('Purpose', '1.'), table(['Pond', 'Depth'], ['Mill', '2 m']))
  expect(comparePaper(own, renumbered).map(({ verdict }) => verdict)).not.toContain('same')
  expect(comparePaper(own, own).map(({ verdict }) => verdict)).toEqual(['same', 'same'])
})

test('the heading that a web page puts over its footnotes is explained as they are, another one is not', () => {
  const web = (heads: string) =>
    blocksOf(heading(heads), {
      ...paragraph('The report on ponds, page 1 ↩', '1'),
      kind: 'listItem',
      level: 1,
    })
  const whys = (...rest: readonly object[]) =>
    comparePaper(paper, blocksOf(...paper, ...rest)).flatMap(({ verdict, why }) =>
      verdict === 'same' ? [] : [why],
    )
  const note = 'Where in the paper a section stands, as a footnote.'
  expect(whys(...web('Sources'))).toEqual([note, note])
  expect(whys(heading('Sources'), paragraph('Something new that nobody asked about.'))).toEqual([null, null])
})
