import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Report, ReportBlock } from '../../../../shared/model/report.ts'
import { writeReport } from '../index.ts'
import { blockTags, pdfUaFaults } from './testing/faults.ts'

const cell = (...paragraphs: string[]) => ({ paragraphs })
const long = Array.from({ length: 250 }, (_, i) => `In ward ${i} officers met and wrote`).join(' ')
const blocks: readonly ReportBlock[] = [
  { kind: 'contents' },
  { kind: 'pageBreak' },
  { kind: 'heading', level: 1, text: 'Cefndir – Tŷ Gŵyl', numbered: true },
  { kind: 'paragraph', numbered: true, text: 'Plain words.' },
  {
    kind: 'paragraph',
    label: '(a)',
    text: [
      { text: 'Bold ', marks: ['bold'] },
      { text: 'italic ', marks: ['italic'] },
      { text: 'a link', link: 'https://harrowmere.example/?a=(1)&b=2' },
      { text: ' and a note', note: 'Cabinet 12 December 2023, page 47' },
      { text: '.' },
    ],
  },
  { kind: 'heading', level: 2, text: 'Evidence', numbered: true },
  { kind: 'list', ordered: true, items: ['One', [{ text: 'Two', note: 'Panel 3 May 2023, page 2' }]] },
  { kind: 'list', ordered: false, items: [`A long item. ${long}`] },
  { kind: 'quote', paragraphs: ['We carry water.', 'Every day.'], citation: 'Panel, page 2' },
  {
    kind: 'table',
    caption: 'Recommendations',
    widths: [1, 1],
    header: ['Recommendation', 'Commentary / Progress'],
    rowHeaders: true,
    rows: [
      [cell('1. Ask.'), cell('Asked.', long)],
      [cell('2. Tell.'), cell()],
      [cell(long), cell(long)],
    ],
  },
  {
    kind: 'chart',
    chart: {
      of: 'counts',
      title: 'Responses',
      noun: 'recommendation',
      rows: [{ name: 'Accepted', count: 2 }],
    },
  },
]
const report: Report = {
  title: 'Adolygiad o randiroedd',
  council: 'Harrowmere Council',
  body: 'Open Spaces Panel',
  dateWords: 'March 2025',
  language: 'en-GB',
  marking: 'OFFICIAL',
  draft: true,
  blocks: [...blocks],
}
const written = (of: Report): Promise<Uint8Array> =>
  writeReport(of, 'pdf', {
    fontsFolder: join(import.meta.dirname, '../../../../resources/fonts'),
    now: new Date('2025-03-04T10:00:00Z'),
    by: 'Ann Lee',
  })

it('a report with everything in it, upright and lying, has no fault', async () => {
  expect(pdfUaFaults(await written(report))).toEqual([])
  expect(pdfUaFaults(await written({ ...report, landscape: true, blocks: [...blocks].reverse() }))).toEqual(
    [],
  )
})

it('the structure is the model’s, block by block', async () => {
  const tagOf: Readonly<Record<ReportBlock['kind'], readonly string[]>> = {
    contents: ['P', 'TOC'],
    pageBreak: [],
    heading: ['H'],
    paragraph: ['P'],
    list: ['L'],
    quote: ['BlockQuote'],
    table: ['Table'],
    chart: ['P', 'Figure', 'P'],
  }
  const front = ['P', 'H1', 'P', 'P']
  const sources = ['H2', 'L']
  expect(
    blockTags(await written(report)).map((tag, i) => (i >= front.length && /^H\d/.test(tag) ? 'H' : tag)),
  ).toEqual([
    ...front,
    ...blocks.flatMap(({ kind }) => tagOf[kind]),
    ...sources.map((tag) => (tag === 'H2' ? 'H' : tag)),
  ])
})

it('a file that breaks a rule is found out', async () => {
  const bytes = await written({ ...report, blocks: blocks.filter(({ kind }) => kind !== 'contents') })
  const spoilt = (from: string, to: string): readonly string[] =>
    pdfUaFaults(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'))
  expect(spoilt('/Lang (en-GB)', '/Lung (en-GB)')).toEqual(['no language'])
  expect(spoilt('/Scope /Column', '/Scope /Colomn')).toContain('a TH without a scope')
  expect(spoilt('/Tabs /S', '/Tabs /R')[0]).toContain('tab order')
  expect(spoilt('/S /TD', '/S /TH')).toContain('a TH without a scope')
  expect(spoilt('/S /H3', '/S /H5')).toContain('H5 after H2')
  expect(spoilt('/MCID 3 >>', '/MCID 93 >>')[0]).toContain('has no element')
  expect(spoilt('/S /Figure', '/S /Fogure')).toContain('Fogure is no standard element')
  expect(spoilt('/Type /OBJR', '/Type /OBJS').length).toBeGreaterThan(0)
})

it.skipIf(spawnSync('qpdf', ['--version']).status !== 0)('is sound to qpdf', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'revisit-ua-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'report.pdf'), await written(report))
  expect(execFileSync('qpdf', ['--check', join(folder, 'report.pdf')], { encoding: 'utf8' })).toContain(
    'No syntax or stream encoding errors',
  )
})
