import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { type ExportFormat, exportFormats, tableFormats } from '../../shared/model/report.ts'
import type { RevisitTable } from '../../shared/model/revisit-table.ts'
import type { SourceDocument, TableBlock } from '../../shared/model/source-document.ts'
import { readDocument } from '../documents/index.ts'
import { extract } from '../extraction/index.ts'
import { revisitReport, writeReport } from './index.ts'

const options = {
  fontsFolder: join(import.meta.dirname, '../../resources/fonts'),
  now: new Date('2025-03-04T10:00:00Z'),
}
const folder = mkdtempSync(join(tmpdir(), 'revisit-reports-'))
afterAll(() => rmSync(folder, { recursive: true }))

const review = {
  title: 'Review of Allotments',
  reference: 'SR (23/24) 02',
  bodyName: 'Open Spaces Scrutiny Panel',
  reportDate: '2023-11',
}
const dataOf = (rows: RevisitTable['rows']): RevisitTable => ({
  council: 'Tarnbeck District Council',
  review,
  rows,
  leftOut: { recommendations: 0, commentaries: 0 },
  sensitive: false,
})

const written = (data: RevisitTable, format: ExportFormat): Promise<Uint8Array> =>
  writeReport(revisitReport(data), format, options)

const readBack = async (bytes: Uint8Array, format: ExportFormat): Promise<SourceDocument> => {
  const read = await readDocument(bytes, { name: `revisit.${format}` })
  if (!read.ok) throw new Error(read.reason.message)
  return read.value
}

const tableOf = (document: SourceDocument): string[][] => {
  const tables = document.blocks.filter((block): block is TableBlock => block.kind === 'table')
  expect(tables).toHaveLength(1)
  return tables[0]?.rows.map((row) => row.cells.map((cell) => cell.text)) ?? []
}

const rows: RevisitTable['rows'] = [
  {
    number: '1',
    text: 'The panel heard that plots stand empty while people wait. The waiting list should be published each spring.',
    commentaries: ['The list was published in April.\n\nIt will be published again next year.'],
  },
  {
    number: '2',
    text: 'That water be laid on at both sites.',
    commentaries: ['One site has water.', 'Both sites have water now.'],
  },
  { number: '(c)', text: 'That the wardens be thanked.', commentaries: [] },
]

const paperFormats = exportFormats.filter((format) => !tableFormats.includes(format))

describe.each(paperFormats)('the revisit table as %s', (format) => {
  it('comes back with the same rows, order and paragraphs', async () => {
    const document = await readBack(await written(dataOf(rows), format), format)
    expect(tableOf(document)).toEqual([
      ['Recommendation', 'Commentary / Progress'],
      [`1. ${rows[0]?.text}`, 'The list was published in April.\n\nIt will be published again next year.'],
      ['2. That water be laid on at both sites.', 'One site has water.\n\nBoth sites have water now.'],
      ['(c) That the wardens be thanked.', ''],
    ])
  })

  it('is found again as recommendations with their commentary', async () => {
    const { items, sets } = extract(await readBack(await written(dataOf(rows), format), format), {
      name: 'x',
    })
    expect(items.map(({ type, number, text, commentary }) => [type, number, text, commentary])).toEqual([
      ['recommendation', '1', rows[0]?.text, rows[0]?.commentaries[0]],
      ['recommendation', '2', rows[1]?.text, 'One site has water.\n\nBoth sites have water now.'],
      ['recommendation', '(c)', rows[2]?.text, null],
    ])
    expect(sets).toMatchObject([
      { body: 'Open Spaces Scrutiny Panel', date: '2023-11', review: 'Review of Allotments' },
    ])
  })

  it('keeps the signs that papers use', async () => {
    const text = 'Tŷ Gŵyl: “≥ 90 %” → £3.50 – ✓ ☐ café naïve'
    const document = await readBack(
      await written(dataOf([{ number: '1', text, commentaries: [text] }]), format),
      format,
    )
    expect(tableOf(document)[1]).toEqual([`1. ${text}`, text])
  })

  it('is the same bytes for the same report at the same moment', async () => {
    expect(await written(dataOf(rows), format)).toEqual(await written(dataOf(rows), format))
  })

  it('comes back whole however long it is, and whatever words are in it', async () => {
    const word = fc.stringMatching(/^[A-Za-zŵŷé0-9£%]{1,12}$/)
    // Sentences, so that no reader has a reason to join two paragraphs.
    const paragraph = fc
      .array(word, { minLength: 1, maxLength: 60 })
      .map((words) => `The ${words.join(' ')}.`)
    const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n\n'))
    const row = fc.record({ text: paragraphs, commentaries: fc.array(paragraphs, { maxLength: 2 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (some) => {
        const data = dataOf(some.map((each, i) => ({ number: String(i + 1), ...each })))
        const document = await readBack(await written(data, format), format)
        expect(tableOf(document).slice(1)).toEqual(
          data.rows.map((each) => [`${each.number}. ${each.text}`, each.commentaries.join('\n\n')]),
        )
      }),
      { numRuns: 8 },
    )
  }, 120_000)
})

describe('the pdf', () => {
  const hasQpdf = spawnSync('qpdf', ['--version']).status === 0

  it.skipIf(!hasQpdf)('is sound to qpdf', async () => {
    const file = join(folder, 'revisit.pdf')
    writeFileSync(file, await written(dataOf(rows), 'pdf'))
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    )
  })

  it('goes on over pages inside a row that is longer than one, and says its header once', async () => {
    const long = Array.from(
      { length: 300 },
      (_, i) => `In ward ${i} the officers ${'met and '.repeat(i % 7)}wrote.`,
    ).join(' ')
    const data = dataOf([{ number: '1', text: 'Ask.', commentaries: [long] }])
    const document = await readBack(await written(data, 'pdf'), 'pdf')
    expect(document.pages.length).toBeGreaterThan(3)
    const [header, row, ...more] = tableOf(document)
    expect(header).toEqual(['Recommendation', 'Commentary / Progress'])
    expect(row?.[1] === long).toBe(true)
    expect(more).toEqual([])
  })

  it('prints a box for a sign that its font lacks, and loses nothing after it', async () => {
    const document = await readBack(
      await written(dataOf([{ number: '1', text: 'Before 😀 after 漢 the end.', commentaries: [] }]), 'pdf'),
      'pdf',
    )
    expect(tableOf(document)[1]?.[0]).toBe('1. Before □ after □ the end.')
  })
})

it('a control character from a broken paper does not make the Word file unreadable', async () => {
  const document = await readBack(
    await written(dataOf([{ number: '1', text: 'A\u0001B\u000bC', commentaries: [] }]), 'docx'),
    'docx',
  )
  expect(tableOf(document)[1]?.[0]).toBe('1. A B C')
})

it('what exempt papers hold is missing from the report, and the report says so', () => {
  const { blocks } = revisitReport({ ...dataOf(rows), leftOut: { recommendations: 1, commentaries: 2 } })
  expect(blocks).toContainEqual({
    kind: 'paragraph',
    text: 'Left out of this report, because they come from papers that are exempt from publication, are 1 recommendation and 2 comments.',
  })
})

it('what an OFFICIAL-SENSITIVE paper holds is printed with its marking on each page', () => {
  expect(revisitReport(dataOf(rows)).marking).toBeNull()
  expect(revisitReport({ ...dataOf(rows), sensitive: true }).marking).toBe('OFFICIAL-SENSITIVE')
})
