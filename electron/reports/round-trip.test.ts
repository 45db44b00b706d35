import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Report } from '../../shared/model/report.ts'
import type { ReportData, ReportedRecommendation } from '../../shared/model/report-data.ts'
import type { Source } from '../../shared/model/recommendation.ts'
import { progressTable } from '../../shared/rules/report/progress-table.ts'
import { readDocument } from '../documents/index.ts'
import { extract } from '../extraction/index.ts'
import { revisitReport, templateReport, writeReport } from './index.ts'

const source: Source = {
  from: 'paper',
  paperId: 'p1',
  paperTitle: 'Cabinet 12 December 2023',
  citation: { page: 47, block: 3, quote: 'x', before: '', after: '' },
}

// English, Welsh and the signs of papers; no word that tells a reader that something else begins.
const pool =
  'plots water beck lane allotment wardens gates paths sheds seed soil tools signs maps Tŷ Gŵyl tai ffordd ysgol plant dŵr cymorth café naïve £3.50 ½ 90% “fine” it’s A&B <b> "x" =SUM(A1) @home +44 –5 → ✓ ≥ [sic] {y} C:\\dir'.split(
    ' ',
  )
const words = (maxLength: number) =>
  fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength }).map((all) => all.join(' '))
const asked = words(60).map((all) => `That the council look at ${all} in every ward.`)
const told = fc
  .array(
    words(90).map((all) => `The team looked at ${all} and wrote to all.`),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) => all.join('\n\n'))

type Row = { readonly text: string; readonly commentary: string | null }
const row = fc.record({ text: asked, commentary: fc.option(told) })

const recommendationOf = ({ text, commentary }: Row, i: number): ReportedRecommendation => ({
  id: `r${i}`,
  reviewId: 'v1',
  reference: null,
  reviewReference: 'SR (23/24) 02',
  reviewTitle: 'Review of Allotments',
  bodyName: 'Open Spaces Scrutiny Panel',
  madeOn: '2023-11',
  number: String(i + 1),
  // No two alike: what a paper says twice is found once.
  text: text.replace('That the', `That in place ${i + 1}, ward ${i + 1} and site ${i + 1} the`),
  owner: 'Director of Place',
  dueDate: '2024-04',
  dueWords: null,
  slips: i % 3,
  overdue: i % 5 === 4,
  procedural: false,
  response: null,
  delivery: i % 4 === 3 ? 'complete' : 'in progress',
  judgement: i % 7 === 6 ? 'signed off' : null,
  source,
  recipients: [],
  responses: [],
  updates:
    commentary === null
      ? []
      : [
          {
            id: `u${i}`,
            date: null,
            recordedAt: '2025-01-01T00:00:00Z',
            commentary,
            status: null,
            evidence: null,
            source,
          } as unknown as ReportedRecommendation['updates'][number],
        ],
  judgements: [],
})

const actionOf = ({ text, commentary }: Row, i: number): ReportData['actions'][number] => ({
  id: `a${i}`,
  number: null,
  text: text.replace('That the council look at', `Write to site ${i + 1} of ward ${i + 1} about`),
  owner: 'Head of Parks',
  bodyName: 'Open Spaces Scrutiny Panel',
  madeOn: '2023-11',
  dueDate: '2025-06-30',
  dueWords: null,
  slips: 0,
  overdue: false,
  ended: false,
  latestUpdateOn: null,
  cited: true,
  status: commentary === null ? null : 'in progress',
  latestCommentary: commentary,
  answers: [{ id: `r${i}`, number: String(i + 1), text, reviewTitle: 'Review of Allotments' }],
  source,
})

const measures = ['Plots let within the year', 'Days on the list for a plot', 'Sites with water laid on']
const dataOf = (rows: readonly Row[]): ReportData => ({
  council: 'Harrowmere Council',
  review: {
    title: 'Review of Allotments',
    reference: 'SR (23/24) 02',
    bodyName: 'Open Spaces Scrutiny Panel',
    reportDate: '2023-11',
  },
  today: '2025-03-04',
  recommendations: rows.map(recommendationOf),
  actions: rows.map(actionOf),
  indicators: measures.map((name, i) => ({
    name,
    commentary: null,
    source,
    values: [
      { series: '2022/23', period: '2022/23', raw: `${80 + i}%`, number: 80 + i },
      { series: '2023/24', period: '2023/24', raw: `${85 + i}%`, number: 85 + i },
      { series: 'Target', period: null, raw: i === 1 ? 'Not set' : '95%', number: i === 1 ? null : 95 },
      { series: 'England', period: null, raw: '88.4%', number: 88.4 },
    ],
  })),
  leftOut: { recommendations: 0, commentaries: 0, responses: 0, actions: 0 },
  sensitive: false,
})

type Kind = {
  readonly name: string
  readonly make: (data: ReportData) => Report
  /** The kinds that print what came of each. */
  readonly commentary?: true
  readonly indicators?: true
  /** The recommendations that it has; left out: all. */
  readonly of?: (each: ReportedRecommendation) => boolean
  /** It has the actions, and no recommendations. */
  readonly actions?: true
}
const of =
  (name: Parameters<typeof templateReport>[0], columns: Parameters<typeof templateReport>[2] = 'nine') =>
  (data: ReportData) =>
    templateReport(name, data, columns)

const kinds: readonly Kind[] = [
  {
    name: 'revisit',
    commentary: true,
    make: (data) =>
      revisitReport({
        council: data.council,
        review: data.review ?? { title: '', reference: '', bodyName: null, reportDate: null },
        rows: data.recommendations.map(({ number, text, updates }) => ({
          number,
          text,
          commentaries: updates.map(({ commentary }) => commentary),
        })),
        leftOut: data.leftOut,
        sensitive: false,
      }),
  },
  {
    name: 'revisit with references',
    commentary: true,
    make: (data) =>
      revisitReport({
        council: data.council,
        review: data.review ?? { title: '', reference: '', bodyName: null, reportDate: null },
        rows: data.recommendations.map(({ number, text, updates }, at) => ({
          number,
          reference: `SR (23/24) ${String(at + 1).padStart(2, '0')}`,
          text,
          commentaries: updates.map(({ commentary }) => commentary),
        })),
        leftOut: data.leftOut,
        sensitive: false,
      }),
  },
  { name: 'scrutiny-report', commentary: true, indicators: true, make: of('scrutiny-report') },
  { name: 'tracker of nine', commentary: true, make: of('tracker') },
  { name: 'tracker of two', commentary: true, make: of('tracker', 'two') },
  { name: 'progress', commentary: true, make: of('progress') },
  { name: 'tracker of five', make: of('tracker', 'five') },
  { name: 'cabinet-cover', make: of('cabinet-cover') },
  { name: 'response-request', make: of('response-request') },
  {
    name: 'briefing',
    of: ({ overdue, slips, delivery, judgement }) =>
      ['B', 'C', 'D'].includes(progressTable({ overdue, slips, delivery, judgement })),
    make: of('briefing'),
  },
  { name: 'annual-report', of: () => false, make: of('annual-report') },
  { name: 'actions', of: () => false, actions: true, make: of('actions') },
]
const formats = ['docx', 'pdf', 'html'] as const

const found = async (report: Report, format: (typeof formats)[number]) => {
  const bytes = await writeReport(report, format, {
    fontsFolder: join(import.meta.dirname, '../../resources/fonts'),
    now: new Date('2025-03-04T10:00:00Z'),
  })
  const read = await readDocument(bytes, { name: `report.${format}` })
  if (!read.ok) throw new Error(read.reason.message)
  return extract(read.value, { name: 'report' }).items
}

const expectAll = async (kind: Kind, format: (typeof formats)[number], rows: readonly Row[]) => {
  const data = dataOf(rows)
  const items = await found(kind.make(data), format)
  const said = items
    .filter(({ type }) => type === 'recommendation')
    .map(({ number, text, commentary }) => [number, text, ...(kind.commentary === true ? [commentary] : [])])
  const due = data.recommendations.filter(kind.of ?? (() => true))
  if (due.length === 0) expect(said).toEqual([])
  for (const { number, text, updates } of due)
    expect(said).toContainEqual([
      number,
      text,
      ...(kind.commentary === true ? [updates[0]?.commentary ?? null] : []),
    ])
  if (kind.actions === true) {
    const tasks = items
      .filter(({ type }) => type === 'action')
      .map(({ text, owner, dueDate }) => [text, owner, dueDate])
    for (const { text, owner, dueDate } of data.actions) expect(tasks).toContainEqual([text, owner, dueDate])
  }
  if (kind.indicators !== true) return
  const values = items
    .filter(({ type }) => type === 'indicator')
    .map(({ values = [] }) => values.map(({ raw }) => raw))
  expect(values).toEqual((data.indicators ?? []).map((each) => each.values.map(({ raw }) => raw)))
}

it('gives back every recommendation, commentary and measure of a report of any kind', async () => {
  const anyKind = fc.constantFrom(...kinds)
  const anyFormat = fc.constantFrom(...formats)
  await fc.assert(
    fc.asyncProperty(anyKind, anyFormat, fc.array(row, { minLength: 1, maxLength: 8 }), expectAll),
    { numRuns: Number(process.env['FC_RUNS'] ?? 8) },
  )
}, 600_000)

it.each(formats)(
  'gives back 200 rows of %s, with and without commentary',
  async (format) => {
    const rows = Array.from({ length: 200 }, (_, i) => ({
      text: `That the council look at plot ${i} in every ward.`,
      commentary: i % 3 === 0 ? null : `The team looked at plot ${i} and wrote to all.`,
    }))
    const tracker = kinds.find(({ name }) => name === 'tracker of two')
    if (tracker !== undefined) await expectAll(tracker, format, rows)
  },
  60_000,
)
