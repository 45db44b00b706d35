import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Report, ReportBlock } from '../../../../shared/model/report.ts'
import { readDocument } from '../../../documents/index.ts'
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
  expect(
    blockTags(await written(report)).map((tag, i) => (i >= front.length && /^H\d/.test(tag) ? 'H' : tag)),
  ).toEqual([...front, ...blocks.flatMap(({ kind }) => tagOf[kind])])
})

it('a file that breaks a rule is found out', async () => {
  const bytes = await written({ ...report, blocks: blocks.filter(({ kind }) => kind !== 'contents') })
  const spoilt = (from: string, to: string): readonly string[] =>
    pdfUaFaults(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'))
  expect(spoilt('/Lang (en-GB)', '/Lung (en-GB)')).toEqual(['no language'])
  expect(spoilt('/Scope /Column', '/Scope /Colomn')).toContain('a TH without a scope')
  expect(spoilt('/Tabs /S', '/Tabs /R')[0]).toContain('tab order')
  expect(spoilt('/S /TD', '/S /TH')).toContain('a TH without a scope')
  expect(spoilt('/ID (note-00002)', '/ID (note-00001)')).toContain('a Note without a name of its own')
  expect(spoilt('R (note-00002)', 'R (note-00003)')).toContain('no Note is listed as note-00002')
  expect(spoilt('/S /Note', '/S /Nota')).toContain('2 marks for 0 notes')
  expect(spoilt('/XYZ', '/XYX')).toContain('a mark that does not lead to its Note')
  expect(spoilt('/S /H3', '/S /H5')).toContain('H5 after H2')
  expect(spoilt('/MCID 3 >>', '/MCID 93 >>')[0]).toContain('has no element')
  expect(spoilt('/S /Figure', '/S /Fogure')).toContain('Fogure is no standard element')
  expect(spoilt('/Type /OBJR', '/Type /OBJS').length).toBeGreaterThan(0)
})

it('notes stand at the foot of the page of their mark, and long ones go on overleaf', async () => {
  const noted = (text: string, note: string) => ({ kind: 'paragraph' as const, text: [{ text, note }] })
  const filler: ReportBlock = { kind: 'paragraph', text: `In every ward. ${long}` }
  const bytes = await written({
    ...report,
    blocks: [
      noted('First words.', 'Cabinet 12 December 2023, page 47'),
      filler,
      noted('Second words.', `Letters of all wards. ${long}`),
      filler,
      filler,
      {
        kind: 'table',
        caption: 'Answers',
        widths: [1, 1],
        header: ['Recommendation', 'Commentary'],
        rows: Array.from({ length: 40 }, (_, i) => [
          cell(`${i + 1}. Ask.`),
          { paragraphs: [[{ text: `Asked in ward ${i}.`, note: `Panel ${i + 1} May 2023, page ${i + 1}` }]] },
        ]),
      },
    ],
  })
  expect(pdfUaFaults(bytes)).toEqual([])
  const read = await readDocument(bytes, { name: 'noted.pdf' })
  if (!read.ok) throw new Error(read.reason.message)
  const { blocks: back } = read.value
  const pageOf = (words: string): number | null | undefined =>
    back.find((block) => 'text' in block && block.text.includes(words))?.page
  const notes = back.filter(({ kind }) => kind === 'note')
  expect(pageOf('Cabinet 12 December 2023, page 47')).toBe(pageOf('First words.'))
  expect(pageOf('Letters of all wards.')).toBe(pageOf('Second words.'))
  // The long one takes more than a page's foot.
  expect(new Set(notes.map(({ page }) => page)).size).toBeGreaterThan(2)
  const table = back.find((block) => block.kind === 'table')
  const rows = table?.kind === 'table' ? table.rows : []
  rows.slice(1).forEach((row, i) => {
    expect(row.cells.map(({ text }) => text)).toEqual([`${i + 1}. Ask.`, `Asked in ward ${i}.`])
    const note = notes.find((block) => 'text' in block && block.text.endsWith(`May 2023, page ${i + 1}`))
    expect(note?.page).toBe(row.page ?? table?.page)
  })
  expect(
    back
      .filter(({ kind }) => kind === 'paragraph')
      .some((block) => 'text' in block && block.text.includes('page 47')),
  ).toBe(false)
})

it.skipIf(spawnSync('qpdf', ['--version']).status !== 0)('is sound to qpdf', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'revisit-ua-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'report.pdf'), await written(report))
  expect(execFileSync('qpdf', ['--check', join(folder, 'report.pdf')], { encoding: 'utf8' })).toContain(
    'No syntax or stream encoding errors',
  )
})
