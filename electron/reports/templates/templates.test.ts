import { describe, expect, it } from 'vitest'
import { templates, type Words } from '../../../shared/model/report.ts'
import type { ReportData, ReportedRecommendation } from '../../../shared/model/report-data.ts'
import { plainWords } from '../../../shared/rules/report/words.ts'
import { revisitTable } from './parts/revisit-table.ts'
import { templateReport } from './index.ts'

const one: ReportedRecommendation = {
  id: 'r1',
  reviewId: 'v1',
  reference: 'SR (23/24) 02',
  reviewReference: 'Review 23/24-02',
  reviewTitle: 'Review of Allotments',
  bodyName: 'Open Spaces Scrutiny Panel',
  madeOn: '2023-11',
  number: '1',
  text: 'That the waiting list be published each spring.',
  owner: 'Director of Place',
  dueDate: '2024-04',
  dueWords: null,
  slips: 1,
  overdue: false,
  procedural: false,
  response: null,
  delivery: null,
  judgement: null,
  source: {
    from: 'paper',
    paperId: 'p1',
    paperTitle: 'Cabinet 12 December 2023',
    citation: { page: 47, block: 3, quote: 'waiting list', before: '', after: '' },
  },
  recipients: ['Cabinet'],
  responses: [],
  updates: [],
  judgements: [],
}
const data: ReportData = {
  council: 'Tarnbeck District Council',
  review: {
    title: 'Review of Allotments',
    reference: 'SR (23/24) 02',
    bodyName: 'Open Spaces Scrutiny Panel',
    reportDate: '2023-11',
  },
  today: '2025-03-04',
  recommendations: [
    one,
    {
      ...one,
      id: 'r2',
      number: '2',
      text: 'That water be laid on.',
      delivery: 'complete',
      response: 'accepted',
    },
    {
      ...one,
      id: 'r3',
      number: '3',
      text: 'That wardens meet.',
      overdue: true,
      slips: 0,
      response: 'rejected',
    },
  ],
  actions: [],
  leftOut: { recommendations: 1, commentaries: 0, responses: 2, actions: 0 },
  sensitive: false,
}
type Named = Exclude<(typeof templates)[number], 'revisit'>
const all = templates.filter((name): name is Named => name !== 'revisit')
const tablesOf = (name: Named, of = data, columns: 'nine' | 'five' | 'two' = 'nine') =>
  templateReport(name, of, columns).blocks.filter((block) => block.kind === 'table')
const text = (paragraphs: readonly Words[]): string => paragraphs.map(plainWords).join('\n')

it.each(all)('%s says what was left out of it', (name) => {
  expect(templateReport(name, data, 'nine').blocks).toContainEqual({
    kind: 'paragraph',
    text: 'Left out of this report, because they come from papers that are exempt from publication, are 1 recommendation, 2 responses.',
  })
})

it.each(all)(
  '%s has as many cells in a row as headings and widths, and no heading that skips a level',
  (name) => {
    const { blocks } = templateReport(name, data, 'nine')
    for (const table of blocks.filter((block) => block.kind === 'table')) {
      expect(table.widths).toHaveLength(table.header.length)
      for (const row of table.rows) expect(row).toHaveLength(table.header.length)
    }
    let above = 0
    for (const block of blocks) {
      if (block.kind !== 'heading') continue
      expect(block.level).toBeLessThanOrEqual(above + 1)
      above = block.level
    }
  },
)

it.each(all)('%s of an empty tracker is a report all the same', (name) => {
  const empty = {
    ...data,
    recommendations: [],
    leftOut: { recommendations: 0, commentaries: 0, responses: 0, actions: 0 },
  }
  expect(templateReport(name, empty, 'nine').title).not.toBe('')
})

it('what is left to be written makes a draft of every page', () => {
  expect(templateReport('scrutiny-report', data, 'nine').draft).toBe(true)
  expect(templateReport('progress', data, 'nine').draft).toBeUndefined()
})

it('the revisit has the references of a council that has said how it numbers, and only of one', () => {
  const update: ReportedRecommendation['updates'][number] = {
    id: 'u1',
    date: null,
    status: null,
    commentary: 'It is.',
    evidence: null,
    evidenceDate: null,
    source: { from: 'typed', words: 'call' },
    author: 'A. Petherick',
    recordedAt: '2024-05-01T09:00:00.000Z',
  }
  const recommendations = data.recommendations.map((each) => ({ ...each, updates: [update] }))
  const header = (printsReferences: boolean) =>
    revisitTable({ ...data, recommendations, printsReferences }).flatMap((block) =>
      block.kind === 'table' ? [block.header, text(block.rows[0]?.[0]?.paragraphs ?? [])] : [],
    )
  expect(header(true)).toEqual([['Reference', 'Recommendation', 'Commentary / Progress'], 'SR (23/24) 02'])
  expect(header(false)[0]).toEqual(['Recommendation', 'Commentary / Progress'])
})

describe('the progress report', () => {
  it('has each recommendation in one table, the empty ones saying so', () => {
    const { blocks } = templateReport('progress', data, 'nine')
    const found = tablesOf('progress').map(({ caption, rows }) => [
      caption.slice(0, 7),
      rows.map((row) => text(row[1]?.paragraphs ?? [])),
    ])
    expect(found).toEqual([
      ['Table B', ['2. That water be laid on.']],
      ['Table C', ['1. That the waiting list be published each spring.']],
      ['Table D', ['3. That wardens meet.']],
    ])
    expect(blocks.filter((block) => block.kind === 'paragraph' && block.text === 'None.')).toHaveLength(2)
  })
})

describe('the tracker', () => {
  it.each([
    ['nine', 9],
    ['five', 5],
    ['two', 2],
  ] as const)('in the preset %s has its columns and a row for each', (columns, count) => {
    const [table] = tablesOf('tracker', data, columns)
    expect(table?.header).toHaveLength(count)
    expect(table?.rows).toHaveLength(3)
  })

  it('says where each recommendation stands', () => {
    const [table] = tablesOf('tracker')
    expect(table?.rows[0]?.[4]?.paragraphs).toEqual([
      [
        {
          text: '1. That the waiting list be published each spring.',
          note: 'Cabinet 12 December 2023, page 47',
        },
      ],
    ])
    expect(text(table?.rows[0]?.[5]?.paragraphs ?? [])).toBe('April 2024 (moved once)')
  })
})

it('the request for a response asks for what has none', () => {
  const [table] = tablesOf('response-request')
  expect(table?.rows.map((row) => text(row[0]?.paragraphs ?? []))).toEqual([
    '1. That the waiting list be published each spring.',
  ])
})

it('counts what is procedural in no chart and no table of counts, and says so', () => {
  const noted = { ...one, id: 'p1', number: '9', text: 'That the report be noted.', procedural: true }
  const some = { ...data, recommendations: [...data.recommendations, noted] }
  for (const name of ['annual-report', 'progress', 'briefing'] as const) {
    const { blocks } = templateReport(name, some, 'nine')
    const without = templateReport(name, data, 'nine').blocks
    const figures = ({ kind }: (typeof blocks)[number]): boolean => kind === 'chart' || kind === 'table'
    expect(blocks.filter(figures)).toEqual(without.filter(figures))
    expect(JSON.stringify(blocks)).toContain(
      `${data.recommendations.length} recommendations, apart from 1 procedural one`,
    )
  }
  expect(JSON.stringify(templateReport('tracker', some, 'nine'))).toContain('That the report be noted.')
})
