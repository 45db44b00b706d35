import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { sourceDocumentSchema } from '../../../shared/model/source-document.ts'
import { cellTexts, outline, tablesOf, valueOf } from './fixtures/reading.ts'
import { letter } from './eml/fixtures/letter.ts'
import { samePaper } from './fixtures/same-paper/same-paper.ts'
import { outlookMessage } from './msg/fixtures/outlook-message.ts'
import { readDocument } from './index.ts'
import { workbook } from './xlsx/fixtures/workbook.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const zipOf = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
const sentence = 'The panel heard from the harbour master and went to see the slipway for itself. '

/** The container of old Office files, with one stream's name in it. */
const containerOf = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(64),
  ])

const wordPaper = async (): Promise<Uint8Array> => {
  const words = (text: string, bold = false) => new Paragraph({ children: [new TextRun({ text, bold })] })
  const cellOf = (text: string, bold = false) => new TableCell({ children: [words(text, bold)] })
  const numbered = (text: string, level: number) =>
    new Paragraph({ children: [new TextRun(text)], numbering: { reference: 'points', level } })
  const levels = [
    { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
    { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2' },
  ]
  const document = new Document({
    title: 'Slipway review',
    numbering: { config: [{ reference: 'points', levels }] },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Slipway review', heading: HeadingLevel.HEADING_1 }),
          numbered('Background', 0),
          numbered('The slipway was built in 1931.', 1),
          new Table({
            rows: [
              new TableRow({
                tableHeader: true,
                children: [cellOf('Recommendation', true), cellOf('Progress', true)],
              }),
              new TableRow({ children: [cellOf('1. Mend it.'), cellOf('Begun.')] }),
            ],
          }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

test('a Word file that another program wrote is read whole', async () => {
  const document = valueOf(await readDocument(await wordPaper(), { name: 'review.docx' }))
  expect(outline(document.blocks)).toEqual([
    'heading1 Slipway review',
    'listItem1 [1.] Background',
    'listItem2 [1.1] The slipway was built in 1931.',
    'table 2x2',
  ])
  expect(cellTexts(tablesOf(document)[0])).toEqual([
    ['Recommendation', 'Progress'],
    ['1. Mend it.', 'Begun.'],
  ])
  expect(document.metadataTitle).toBe('Slipway review')
  expect(sourceDocumentSchema.safeParse(document).success).toBe(true)
})

describe('what a file is, its bytes tell', () => {
  test.each([
    ['empty-file', 'paper.pdf', new Uint8Array()],
    ['empty-file', 'paper.txt', bytesOf(' \r\n\n ')],
    ['unreadable', 'paper.doc', containerOf('WordDocument')],
    ['password-needed', 'paper.docx', containerOf('EncryptedPackage')],
    ['old-spreadsheet', 'figures.xls', containerOf('Workbook')],
    ['old-spreadsheet', 'figures.xlsb', zipOf('[Content_Types].xml', 'xl/workbook.bin')],
    ['unreadable', 'letter.msg', containerOf('__properties_version1.0')],
    ['damaged-xlsx', 'figures.xlsx', zipOf('[Content_Types].xml', 'xl/workbook.xml')],
    ['presentation', 'talk.pptx', zipOf('[Content_Types].xml', 'ppt/presentation.xml')],
    ['damaged-odt', 'paper.odt', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') })],
    [
      'open-spreadsheet',
      'figures.ods',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
    ],
    [
      'presentation',
      'talk.odp',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.presentation') }),
    ],
    ['outlook-wrapper', 'winmail.dat', Uint8Array.from([0x78, 0x9f, 0x3e, 0x22, 1, 0])],
    ['calendar-entry', 'meeting.ics', bytesOf('BEGIN:VCALENDAR\nVERSION:2.0\n')],
    ['not-an-odt', 'paper.odt', bytesOf('Error 404')],
    ['not-an-xlsx', 'paper.xlsx', Uint8Array.from([1, 2, 0, 3])],
    ['zip-file', 'papers.zip', zipOf('minutes.pdf', 'report.docx')],
    ['image-file', 'scan.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['not-a-paper', 'sound.mp3', Uint8Array.from([0x49, 0x44, 0x33, 3, 0, 0, 0, 0, 1])],
    ['not-a-pdf', 'paper.pdf', bytesOf('hello')],
    ['not-a-pdf', 'paper.pdf', Uint8Array.from([1, 2, 0, 3])],
    ['not-a-docx', 'paper.docx', bytesOf('Error 404')],
    ['damaged-docx', 'paper.docx', zipOf('word/other.xml')],
    ['pdf-broken', 'paper.pdf', bytesOf('%PDF-1.7\nnothing more')],
  ])('%s: %s', async (code, name, bytes) => {
    const result = await readDocument(bytes, { name })
    if (result.ok) throw new Error('it was read')
    expect(result.reason.code).toBe(code)
    expect(result.reason.message).toMatch(/^[A-Z"“].*\.$/u)
    expect(result.reason.next).toMatch(/\.$/u)
  })
})

describe('a name that is wrong', () => {
  test('does not keep a paper from being read, and is said', async () => {
    const word = valueOf(await readDocument(await wordPaper(), { name: 'review.pdf' }))
    expect(word.format).toBe('docx')
    expect(word.warnings).toMatchObject([{ code: 'wrong-extension' }])
    const text = valueOf(await readDocument(bytesOf(sentence.repeat(5)), { name: 'review.pdf' }))
    expect(text).toMatchObject({ format: 'text', warnings: [{ code: 'wrong-extension' }] })
    const page = valueOf(await readDocument(bytesOf(`<html><p>${sentence}</p>`), { name: 'review.doc' }))
    expect(page).toMatchObject({ format: 'html', warnings: [{ code: 'wrong-extension' }] })
  })

  test('or none at all is no matter where the bytes are clear', async () => {
    expect(valueOf(await readDocument(bytesOf(sentence), { name: 'review' })).warnings).toEqual([])
  })

  test('a memo is no e-mail', async () => {
    const memo = bytesOf(`To: The Cabinet\nFrom: The Clerk\nDate: 5 May\nSubject: Moorings\n\n${sentence}`)
    expect(valueOf(await readDocument(memo, { name: 'memo.txt' })).blocks[0]).toMatchObject({
      text: 'To: The Cabinet',
    })
  })

  test('only the name tells Markdown from text', async () => {
    const read = async (name: string) => valueOf(await readDocument(bytesOf('# Slipway\n'), { name })).format
    expect([await read('a.md'), await read('a.txt')]).toEqual(['markdown', 'text'])
  })
})

/** The same archive, stating another unpacked size for its one part. */
const statingSize = (archive: Uint8Array, size: number): Uint8Array => {
  const changed = Buffer.from(archive)
  changed.writeUInt32LE(size, changed.lastIndexOf(Buffer.from('504b0102', 'hex')) + 24)
  return changed
}

describe('a Word file that unpacks beyond measure', () => {
  const packed = zipSync({ 'word/document.xml': new Uint8Array(8 * 1024 * 1024) })
  const memory = () => process.memoryUsage().arrayBuffers

  test('is refused before it is unpacked', async () => {
    const before = memory()
    const bomb = statingSize(packed, 200 * 1024 * 1024)
    const result = await readDocument(bomb, { name: 'paper.docx' })
    expect(result).toMatchObject({ ok: false, reason: { code: 'unpacks-too-large' } })
    expect(memory() - before).toBeLessThan(5 * 1024 * 1024)
  })

  test('gains nothing by stating a small size', async () => {
    const before = memory()
    const result = await readDocument(statingSize(packed, 100), { name: 'paper.docx' })
    expect(result.ok).toBe(false)
    expect(memory() - before).toBeLessThan(5 * 1024 * 1024)
  })
})

test('XML nested twenty thousand deep costs the paper, not the process', async () => {
  const xml = `<w:document xmlns:w="w">${'<w:p>'.repeat(20_000)}`
  const deep = zipSync({ 'word/document.xml': strToU8(xml) })
  expect((await readDocument(deep, { name: 'paper.docx' })).ok).toBe(false)
})

describe('damaged bytes', () => {
  const html = bytesOf(
    '<html><body><h1>Panel</h1><table><tr><th>No.<td>1</table><ol><li>a<li>b</ol></body></html>',
  )
  const markdown = bytesOf(
    '# Panel\n\n- 1.1 To **consider**\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nFee\t£5\nRent\t£6\n',
  )
  const damage = fc.record({
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
      maxLength: 12,
    }),
  })

  test.each([
    ['paper.docx', wordPaper],
    // Stored, not deflated: the damage gets through to the XML.
    ['stored.docx', async () => zipSync(unzipSync(await wordPaper()), { level: 0 })],
    ['paper.html', () => html],
    ['paper.md', () => markdown],
    ['paper.txt', () => markdown],
    ['paper.csv', () => bytesOf('No,Action,Due\n1,"Mend, it",May\n2,Paint it,June\n')],
    ['paper.rtf', () => samePaper('rtf')],
    ['paper.doc', () => samePaper('doc')],
    ['paper.odt', async () => zipSync(unzipSync(await samePaper('odt')), { level: 0 })],
    ['figures.xlsx', async () => zipSync(unzipSync(workbook()), { level: 0 })],
    ['letter.eml', () => bytesOf(letter)],
    ['letter.msg', outlookMessage],
  ])('of %s always end in a Result that keeps to the schema', async (name, make) => {
    const whole = await make()
    await fc.assert(
      fc.asyncProperty(damage, async ({ cut, flips }) => {
        // Every other paper keeps its length, so that damage inside is met as well as an early end.
        const bytes = whole.slice(0, flips.length % 2 === 0 ? whole.length : Math.ceil(cut * whole.length))
        for (const [place, value] of flips) bytes[Math.floor(place * (bytes.length - 1))] = value
        const result = await readDocument(bytes, { name })
        if (result.ok) expect(sourceDocumentSchema.safeParse(result.value).success).toBe(true)
        else expect(result.reason.message).not.toBe('')
      }),
      { numRuns: 50 },
    )
  })
})
