import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Report, ReportBlock } from '../../../../shared/model/report.ts'
import { readDocument } from '../../../documents/index.ts'
import { writePdf } from './pdf.ts'

const fontsFolder = join(import.meta.dirname, '../../../../resources/fonts')
const words = 'The panel heard from residents, officers and operators of the buses. '.repeat(3)

/** The page of each block of a report by its words, and of each row of its table by its first cell. */
const pagesOf = async (blocks: readonly ReportBlock[]): Promise<ReadonlyMap<string, number | null>> => {
  const report: Report = {
    title: 'Shelters',
    council: null,
    body: null,
    dateWords: null,
    language: 'en-GB',
    marking: null,
    blocks: [...blocks],
  }
  const bytes = await writePdf(report, { fontsFolder, now: new Date('2025-03-04T10:00:00Z') })
  const read = await readDocument(bytes, { name: 'report.pdf' })
  if (!read.ok) throw new Error(read.reason.message)
  return new Map(
    read.value.blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.map(({ cells, page }): [string, number | null] => [
            cells[0]?.text ?? '',
            page ?? block.page,
          ])
        : [[block.text, block.page]],
    ),
  )
}

/** So many lines that what follows them comes to stand at every height of the foot of a page. */
const fillers = [28, 30]
const filler = (count: number): ReportBlock[] =>
  Array.from({ length: count }, (_, i) => ({ kind: 'paragraph', text: `Line ${i + 1}.` }))

it.each(fillers)('keeps headings in a row with what they head, after %i lines', async (count) => {
  const pages = await pagesOf([
    ...filler(count),
    { kind: 'heading', level: 1, text: 'Findings' },
    { kind: 'heading', level: 2, text: 'Context' },
    { kind: 'paragraph', text: [{ text: words.trim(), note: 'Panel 4 May 2025, page 3' }] },
  ])
  expect([pages.get('Findings'), pages.get('Context')]).toEqual([
    pages.get(words.trim()),
    pages.get(words.trim()),
  ])
})

const tableOf = (count: number): ReportBlock => ({
  kind: 'table',
  caption: 'Progress',
  widths: [1, 3],
  header: ['Name', 'Progress'],
  rows: Array.from({ length: count }, (_, i) => [
    { paragraphs: [`Row ${i + 1}`] },
    { paragraphs: ['Done.'] },
  ]),
})

it.each(fillers)('keeps a heading with the first two rows of its table, after %i lines', async (count) => {
  const pages = await pagesOf([
    ...filler(count),
    { kind: 'heading', level: 1, text: 'Progress' },
    tableOf(30),
  ])
  expect([pages.get('Row 1'), pages.get('Row 2')]).toEqual([pages.get('Progress'), pages.get('Progress')])
})

it.each([27, 28])('leaves the last of %i rows not alone on a page', async (count) => {
  const pages = await pagesOf([tableOf(count)])
  expect(pages.get(`Row ${count}`)).toBe(pages.get(`Row ${count - 1}`))
})
