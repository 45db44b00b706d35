import { describe, expect, test } from 'vitest'
import type { SourceDocument } from '../../../shared/model/source-document.ts'
import type { PaperPart } from '../../../shared/model/paper-part.ts'
import { extract } from '../index.ts'
import {
  agendaPage,
  appendixPage,
  filler,
  libraryReport,
  minutesPages,
  packOf,
  type PackPage,
  vergeReport,
} from '../testing/pack.ts'
import { extracted, heading, para, point } from '../testing/paper.ts'

const partsOf = (document: SourceDocument): readonly PaperPart[] =>
  extract(document, { name: 'pack.pdf' }).parts

/** "item kind: title (pages, printed pages)". */
const said = (parts: readonly PaperPart[]): readonly string[] =>
  parts.map(
    (part) =>
      `${part.item ?? '–'} ${part.kind}: ${part.title} (${part.firstPage}–${part.lastPage}, ${part.firstLabel}–${part.lastLabel})`,
  )

const pages = (blocks: readonly (readonly PackPage['blocks'][])[]): readonly PackPage[] => {
  const [front = [], ...rest] = blocks
  return [
    ...front.map((page) => ({ blocks: page })),
    ...rest.flat().map((page, at) => ({ blocks: page, label: `${at + 1}` })),
  ]
}

/** The agenda where it names no pages. */
const unsaid = agendaPage.map((block) =>
  block.kind === 'table' ? block : { ...block, text: block.text.replace(/ \(Pages.*/, '') },
)

const expected = [
  '– agenda: Agenda (1–1, null–null)',
  '3 minutes: Minutes (2–3, 1–2)',
  '4 officer-report: Verge maintenance (4–5, 3–4)',
  '4 appendix: Appendix A: Cutting rounds by ward (6–6, 5–5)',
  '5 officer-report: Library opening hours (7–8, 6–7)',
]

describe('an agenda pack is split into its papers', () => {
  test('by the pages that its agenda names', () => {
    const document = packOf(
      pages([[agendaPage], minutesPages, [...vergeReport, appendixPage], libraryReport]),
    )
    expect(said(partsOf(document))).toEqual(expected)
  })

  test('by the item printed on top of each paper', () => {
    const topped = (item: string, blocks: readonly PackPage['blocks'][]) =>
      blocks.map((page, at) => (at === 0 ? [para(`Agenda Item ${item}`), ...page] : page))
    const document = packOf(
      pages([
        [unsaid],
        topped('3', minutesPages),
        [...topped('4', vergeReport), appendixPage],
        topped('5', libraryReport),
      ]),
    )
    expect(said(partsOf(document))).toEqual(expected)
  })

  test('by its bookmarks, whose inner headings are no papers', () => {
    const bare: PackPage['blocks'] = [heading('Verge cutting: a review of rounds'), ...filler('verge', 5)]
    const document = packOf(
      [agendaPage, ...minutesPages, bare, appendixPage, bare].map((blocks) => ({ blocks })),
      [
        { title: 'Agenda', level: 1, page: 1 },
        { title: '3 Minutes of the last meeting', level: 1, page: 2 },
        { title: '4 Verge maintenance', level: 1, page: 4 },
        { title: 'Background', level: 2, page: 4 },
        { title: 'Appendix A - Cutting rounds', level: 2, page: 5 },
        { title: '5 Library opening hours', level: 1, page: 6 },
      ],
    )
    expect(said(partsOf(document))).toEqual([
      '– agenda: Agenda (1–1, null–null)',
      '3 minutes: Minutes of the last meeting (2–3, null–null)',
      '4 other: Verge maintenance (4–4, null–null)',
      '4 appendix: Appendix A - Cutting rounds (5–5, null–null)',
      '5 other: Library opening hours (6–6, null–null)',
    ])
  })

  test('by covers alone, where neither agenda nor bookmarks tell pages', () => {
    const document = packOf(
      [unsaid, ...minutesPages, ...vergeReport, appendixPage, ...libraryReport].map((blocks) => ({ blocks })),
    )
    expect(said(partsOf(document)).map((line) => line.replace(/ \(.*/, ''))).toEqual([
      '– agenda: Agenda',
      '– minutes: Places Scrutiny Panel minutes, 14 January 2025',
      '– officer-report: Verge maintenance',
      '– appendix: Appendix A: Cutting rounds by ward',
      '– officer-report: Library opening hours',
    ])
  })

  test('by section numbers that start anew under a title of their own', () => {
    const titled = (title: string): readonly PackPage['blocks'][] => [
      [heading(title), heading('Aims', 2, '1.'), ...filler(title, 3), heading('Costs', 2, '2.')],
      [heading('Staff', 2, '3.'), ...filler(`${title} staff`, 3), heading('Next year', 2, '4.')],
    ]
    const document = packOf(
      [agendaPage, ...titled('Market stalls'), ...titled('Allotment rents')].map((blocks) => ({ blocks })),
    )
    expect(partsOf(document).map(({ firstPage, lastPage }) => [firstPage, lastPage])).toEqual([
      [1, 1],
      [2, 3],
      [4, 5],
    ])
  })

  test('by page numbers that start anew', () => {
    const numbered = ['1', '1', '2', '3', '1', '2']
    const blocks = [unsaid, ...[1, 2, 3, 4, 5].map((page) => filler(`page ${page}`, 4))]
    const document = packOf(blocks.map((page, at) => ({ blocks: page, label: numbered[at] ?? '' })))
    expect(partsOf(document).map(({ firstPage, firstLabel }) => `${firstPage} (${firstLabel})`)).toEqual([
      '1 (1)',
      '2 (1)',
      '5 (1)',
    ])
  })

  test('where the format keeps no pages', () => {
    const { parts } = extracted([
      ...agendaPage,
      para('Agenda Item 3'),
      ...minutesPages.flat(),
      para('Agenda Item No. 4'),
      ...vergeReport.flat(),
      ...appendixPage,
      para('Agenda Item 5'),
      ...libraryReport.flat(),
    ])
    expect(parts.map(({ item, kind, title }) => `${item ?? '–'} ${kind}: ${title}`)).toEqual(
      expected.map((line) => line.replace(/ \(.*/, '')),
    )
  })
})

describe('each part is read for what it is', () => {
  const document = packOf(pages([[agendaPage], minutesPages, [...vergeReport, appendixPage], libraryReport]))

  test('minutes have their own day, and what they resolved goes under it', () => {
    const { sets, items, parts } = extract(document, { name: 'pack.pdf' })
    expect(parts[1]).toMatchObject({ body: 'Places Scrutiny Panel', meetingDate: '2025-01-14' })
    expect(items.filter(({ type }) => type === 'resolution').map(({ text }) => text)).toEqual([
      'that the review of street cleansing be started in April.',
    ])
    expect(sets.find(({ stage }) => stage === 'decisions')).toMatchObject({
      body: 'Places Scrutiny Panel',
      date: '2025-01-14',
    })
  })

  test('blocks go to exactly one part each', () => {
    const parts = partsOf(document)
    expect(parts[0]?.firstBlock).toBe(0)
    expect(parts.at(-1)?.lastBlock).toBe(document.blocks.length - 1)
    for (const [at, part] of parts.slice(1).entries())
      expect(part.firstBlock).toBe((parts[at]?.lastBlock ?? 0) + 1)
  })
})

test.each([
  ['minutes that name an appendix', [para('RESOLVED – that Appendix A be approved.')]],
  ['minutes with items by number', [heading('Agenda Item 4: Verges'), para('RESOLVED – that it be noted.')]],
])('%s stay one paper', (_, blocks) => {
  const { parts } = extracted([
    heading('HOUSING SCRUTINY COMMITTEE'),
    para('Minutes of a meeting held on Tuesday, 14th May, 2019'),
    para('Present: Councillors A. Thorne (Chair) and B. Quill'),
    point('1.', 'Declarations of interest'),
    ...blocks,
  ])
  expect(parts).toHaveLength(1)
  expect(parts[0]).toMatchObject({ kind: 'minutes', meetingDate: '2019-05-14', ordinal: 0, firstBlock: 0 })
})

test('a paper without words is one part', () => {
  expect(partsOf(packOf([]))).toMatchObject([{ firstBlock: 0, lastBlock: 0, firstPage: null }])
})
