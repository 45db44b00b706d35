import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { ExportFormat, Report } from '../../../shared/model/report.ts'
import { readDocument } from '../../documents/index.ts'
import { writeReport } from './index.ts'

const report: Report = {
  title: 'Year of scrutiny',
  council: 'Harrowmere Council',
  body: null,
  dateWords: null,
  language: 'en-GB',
  marking: null,
  blocks: [
    { kind: 'paragraph', text: 'What the executive answered.' },
    {
      kind: 'chart',
      chart: {
        of: 'counts',
        title: 'Responses <all>',
        noun: 'recommendation',
        rows: [
          { name: 'Accepted', count: 6 },
          { name: 'Rejected', count: 2 },
        ],
      },
    },
  ],
}
const inWords =
  'Responses <all>. Of 8 recommendations: accepted 6, rejected 2. Accepted: Recommendations 6, Share 75 %; Rejected: Recommendations 2, Share 25 %.'
const written = (format: ExportFormat, of = report) =>
  writeReport(of, format, {
    fontsFolder: join(import.meta.dirname, '../../../resources/fonts'),
    now: new Date('2025-03-04T10:00:00Z'),
  })

it('Word has the chart as vectors, for programs old and new, with its figures in words', async () => {
  const files = unzipSync(await written('docx'))
  const svg = strFromU8(files['word/media/image1.svg'] ?? new Uint8Array())
  expect(svg).toContain('<title>Responses &lt;all&gt;</title>')
  const emf = files['word/media/image1.emf'] ?? new Uint8Array()
  const view = new DataView(emf.buffer, emf.byteOffset, emf.length)
  expect(view.getUint32(40, true)).toBe(0x464d4520)
  // The header says how many bytes and records there are: a reader refuses the picture where they differ.
  expect(view.getUint32(48, true)).toBe(emf.length)
  let [at, records, last] = [0, 0, 0]
  for (; at < emf.length; at += view.getUint32(at + 4, true)) {
    last = view.getUint32(at, true)
    records++
  }
  expect([at, records, last]).toEqual([emf.length, view.getUint32(52, true), 14])
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  expect(body).toContain(`descr="${inWords.replace('<', '&lt;').replace('>', '&gt;')}"`)
  expect(strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain('image1.emf')
  expect(strFromU8(files['[Content_Types].xml'] ?? new Uint8Array())).toContain('image/x-emf')
})

it('the page has the picture, its sentence and its figures as a table', async () => {
  const html = new TextDecoder().decode(await written('html'))
  expect(html).toContain('<desc>Responses &lt;all&gt;. Of 8 recommendations')
  expect(html).toContain('<tr><th scope="row">Accepted</th><td>6</td><td>75 %</td></tr>')
})

it.each(['docx', 'pdf', 'html'] as const)(
  '%s is the same bytes twice, and its sentence is read back',
  async (format) => {
    const bytes = await written(format)
    expect(Buffer.from(bytes).equals(Buffer.from(await written(format)))).toBe(true)
    const read = await readDocument(bytes, { name: `year.${format}` })
    if (!read.ok) throw new Error(read.reason.message)
    const texts = read.value.blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]))
    expect(texts).toContain('Of 8 recommendations: accepted 6, rejected 2.')
  },
)

it('a chart without figures is its title and its sentence', async () => {
  const none: Report = {
    ...report,
    blocks: [{ kind: 'chart', chart: { of: 'measure', title: 'Visits', periods: [], series: [] } }],
  }
  for (const format of ['docx', 'pdf', 'html'] as const) {
    const read = await readDocument(await written(format, none), { name: `none.${format}` })
    expect(JSON.stringify(read)).toContain('Visits: no figures.')
  }
})
