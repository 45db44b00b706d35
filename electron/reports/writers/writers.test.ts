import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { type ExportFormat, exportFormats, type Report } from '../../../shared/model/report.ts'
import type { SourceDocument } from '../../../shared/model/source-document.ts'
import { readDocument } from '../../documents/index.ts'
import { writeReport } from './index.ts'

const options = {
  fontsFolder: join(import.meta.dirname, '../../../resources/fonts'),
  now: new Date('2025-03-04T10:00:00Z'),
  by: 'Ann Lee',
}
const folder = mkdtempSync(join(tmpdir(), 'revisit-writers-'))
afterAll(() => rmSync(folder, { recursive: true }))

const cell = (...paragraphs: string[]) => ({ paragraphs })
const report: Report = {
  title: 'Review of Allotments',
  council: 'Tarnbeck District Council',
  body: 'Open Spaces Scrutiny Panel',
  dateWords: 'November 2023',
  language: 'en-GB',
  marking: 'OFFICIAL-SENSITIVE',
  draft: true,
  version: '0.2',
  blocks: [
    { kind: 'contents' },
    { kind: 'heading', level: 1, text: 'Background', numbered: true },
    { kind: 'paragraph', numbered: true, text: 'Plots stand empty while people wait.' },
    {
      kind: 'paragraph',
      numbered: true,
      text: [
        { text: 'The ' },
        { text: 'waiting list', marks: ['bold'] },
        { text: ' is on ' },
        { text: 'the council’s page', link: 'https://tarnbeck.example/allotments?a=1&b=2' },
        { text: ' today', note: 'Cabinet 12 December 2023, page 47' },
        { text: ', as promised.' },
      ],
    },
    { kind: 'heading', level: 2, text: 'Evidence', numbered: true },
    { kind: 'paragraph', numbered: true, text: 'Two site visits were made.' },
    { kind: 'list', ordered: true, items: ['Beck Lane in May', 'Mill Road in June'] },
    { kind: 'quote', paragraphs: ['We carry water from home.'], citation: 'Panel 3 May 2023, page 2' },
    { kind: 'heading', level: 1, text: 'Figures', numbered: true },
    { kind: 'paragraph', text: 'Nothing was left out.' },
    {
      kind: 'table',
      caption: 'Plots by site',
      widths: [2, 1],
      header: ['Site', 'Plots'],
      rowHeaders: true,
      rows: [
        [cell('Beck Lane'), cell('1,204')],
        [cell('=HYPERLINK("x")'), cell('One, “two”\nand "three"', 'Four')],
      ],
    },
  ],
}

const written = (format: ExportFormat, of = report) => writeReport(of, format, options)
const readBack = async (format: ExportFormat): Promise<SourceDocument> => {
  const read = await readDocument(await written(format), { name: `report.${format}` })
  if (!read.ok) throw new Error(read.reason.message)
  return read.value
}
const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())

describe.each(['docx', 'pdf', 'html'] as const)('a report as %s', (format) => {
  it('comes back with its headings, numbers, quote, list and table', async () => {
    const { blocks } = await readBack(format)
    const headings = blocks.flatMap((block) =>
      block.kind === 'heading' ? [[block.label, block.text].filter(Boolean).join(' ')] : [],
    )
    // What a format adds of its own has no number.
    expect(headings.filter((heading) => /^\d/.test(heading))).toEqual([
      '1 Background',
      '1.3 Evidence',
      '2 Figures',
    ])
    const words = blocks.flatMap((block) => (block.kind === 'table' ? [] : [[block.label, block.text]]))
    expect(words).toContainEqual(['1.1', 'Plots stand empty while people wait.'])
    expect(words).toContainEqual([undefined, 'We carry water from home.'])
    const tables = blocks.filter((block) => block.kind === 'table')
    // A line break within a paragraph looks like any other line end in a PDF.
    const unbroken = (text: string): string => text.replace(/(?<!\n)\n(?!\n)/g, ' ')
    expect(
      tables.map((table) => table.rows.map(({ cells }) => cells.map(({ text }) => unbroken(text)))),
    ).toEqual([
      [
        ['Site', 'Plots'],
        ['Beck Lane', '1,204'],
        ['=HYPERLINK("x")', 'One, “two” and "three"\n\nFour'],
      ],
    ])
  })
})

it.each(exportFormats)('is the same bytes as %s for the same report, moment and person', async (format) => {
  expect(Buffer.from(await written(format)).equals(Buffer.from(await written(format)))).toBe(true)
})

it('says marking, export and page on each printed page of html, whatever a name is', async () => {
  const bytes = await writeReport(report, 'html', { ...options, by: 'A "B" \\ </style><b>' })
  const page = new TextDecoder().decode(bytes)
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
  expect(style).toContain('@top-center{content:"DRAFT · OFFICIAL-SENSITIVE"')
  expect(style).toContain(
    '@bottom-left{content:"Version 0.2 · Exported 4 March 2025 by A \\22 B\\22  \\5c  \\3c /style\\3e \\3c b\\3e "',
  )
  expect(style).toContain('"Page " counter(page) " of " counter(pages)')
  expect(style).toContain('@page{size:A4;')
})

it.each(['pdf', 'docx', 'html'] as const)(
  'says marking, version, date and who on the pages of %s',
  async (format) => {
    const bytes = await written(format)
    const file = join(folder, `marked.${format}`)
    writeFileSync(file, bytes)
    const text =
      format === 'html'
        ? new TextDecoder().decode(bytes)
        : format === 'docx'
          ? Object.keys(unzipSync(bytes))
              .filter((name) => /header|footer/.test(name))
              .map((name) => part(bytes, name))
              .join()
          : (await readBack('pdf')).furniture.join()
    expect(text).toContain('DRAFT · OFFICIAL-SENSITIVE')
    expect(text).toContain('Version 0.2 · Exported 4 March 2025 by Ann Lee')
  },
)

describe('the spreadsheet', () => {
  it('has a sheet for the table, numbers as numbers, and nothing that runs', async () => {
    const bytes = await written('xlsx')
    const sheet = part(bytes, 'xl/worksheets/sheet2.xml')
    expect(sheet).toContain('<v>1204</v>')
    expect(sheet).toContain('<autoFilter ref="A1:B3"/>')
    expect(sheet).toContain('state="frozen"')
    expect(sheet).toContain('<oddHeader>&amp;CDRAFT · OFFICIAL-SENSITIVE</oddHeader>')
    expect(sheet).toContain('tabSelected="1"')
    expect(part(bytes, 'xl/workbook.xml')).toContain('<workbookView activeTab="1"/>')
    expect(sheet).not.toContain('<f>')
    expect(part(bytes, 'docProps/core.xml')).toContain('<dc:title>Review of Allotments</dc:title>')
    const document = await readBack('xlsx')
    const [, table] = document.blocks.filter((block) => block.kind === 'table')
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))[1]).toEqual(['Beck Lane', '1,204'])
  })

  it('opens with its rows in the same words from comma-separated values, formulas made words', async () => {
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await written('csv'))).toBe(
      '\ufeffSite,Plots\r\nBeck Lane,"1,204"\r\n"\'=HYPERLINK(""x"")","One, “two”\nand ""three""\n\nFour"\r\n',
    )
  })
})

describe('the Word file', () => {
  it('numbers by Word’s own numbering, with styles that have levels, footnotes and contents', async () => {
    const bytes = await written('docx')
    const body = part(bytes, 'word/document.xml')
    expect(body).toContain('<w:tblHeader/>')
    expect(body).toContain('w:footnoteReference')
    // Asked for by nobody who opens the file: filled when Word prints or updates the contents.
    expect(body).not.toMatch(/w:dirty="(?:true|1)"/)
    expect(body.match(/ PAGEREF _Toc\d+ /g)).toHaveLength(3)
    expect(body.match(/w:fldCharType="begin"/g)).toHaveLength(body.match(/w:fldCharType="end"/g)?.length ?? 0)
    expect(body).toMatch(/TOC \\h \\o &quot;1-3&quot;|TOC [^<]*\\o/)
    expect(part(bytes, 'word/footnotes.xml')).toContain('Cabinet 12 December 2023, page 47')
    expect(part(bytes, 'word/styles.xml')).toContain('<w:outlineLvl w:val="1"/>')
    expect(part(bytes, 'docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>')
    expect(body).not.toContain('1.1')
  })
})

describe('the pdf', () => {
  it.skipIf(spawnSync('qpdf', ['--version']).status !== 0)('is sound to qpdf', async () => {
    const file = join(folder, 'report.pdf')
    writeFileSync(file, await written('pdf'))
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    )
  })

  it('has its sources on the page of their marks, and bookmarks and contents that lead to the right one', async () => {
    const over: Report = {
      ...report,
      blocks: [...report.blocks, { kind: 'pageBreak' }, ...report.blocks.slice(1)],
    }
    const read = await readDocument(await written('pdf', over), { name: 'over.pdf' })
    if (!read.ok) throw new Error(read.reason.message)
    const { blocks, pages } = read.value
    expect(pages).toHaveLength(2)
    const notes = blocks.filter(({ kind }) => kind === 'note')
    expect(notes.map(({ page }) => page)).toEqual([1, 2])
  })
})
