import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { Report } from '../../../../../shared/model/report.ts'
import { readDocument } from '../../../../documents/index.ts'
import { writeDocx } from '../docx.ts'
import { openBase } from './open-base.ts'

const line = (text: string) =>
  new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun(text)] })

/** A council's letterhead with a body of its own, on a page of its own size. */
const letterhead = (): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      styles: {
        default: { heading1: { run: { font: 'Georgia', color: '7A0019', size: 36 } } },
      },
      numbering: {
        config: [{ reference: 'own', levels: [{ level: 0, format: 'decimal', text: '%1)' }] }],
      },
      sections: [
        {
          properties: {
            titlePage: true,
            page: { size: { width: 10_000, height: 14_000 }, margin: { left: 1500, right: 1500 } },
          },
          headers: {
            default: new Header({ children: [line('Harrowmere Council')] }),
            first: new Header({ children: [line('Crest')] }),
          },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({ children: [new TextRun({ children: ['Sheet ', PageNumber.CURRENT] })] }),
              ],
            }),
          },
          children: [
            new Paragraph({
              text: 'Secret words of the template',
              numbering: { reference: 'own', level: 0 },
            }),
          ],
        },
      ],
    }),
  )

const report: Report = {
  title: 'Review of Allotments',
  council: null,
  body: 'Open Spaces Panel',
  dateWords: null,
  language: 'en-GB',
  marking: 'OFFICIAL',
  blocks: [
    { kind: 'heading', level: 1, text: 'Background', numbered: true },
    {
      kind: 'paragraph',
      numbered: true,
      text: [
        { text: 'Words', link: 'https://harrowmere.example/' },
        { text: ' here.', note: 'Cabinet 12 December 2023, page 47' },
      ],
    },
    { kind: 'list', ordered: true, items: ['One', 'Two'] },
    {
      kind: 'chart',
      chart: {
        of: 'counts',
        title: 'Responses',
        noun: 'recommendation',
        rows: [{ name: 'Accepted', count: 2 }],
      },
    },
    {
      kind: 'table',
      caption: 'Table',
      widths: [1, 1],
      header: ['Recommendation', 'Commentary'],
      rows: [[{ paragraphs: ['1. Ask.'] }, { paragraphs: ['Asked.'] }]],
    },
  ],
}
const options = { fontsFolder: '', now: new Date('2025-03-04T10:00:00Z'), by: 'Ann Lee' }
const onBase = (bytes: Uint8Array, of = report): Promise<Uint8Array> =>
  writeDocx(of, { ...options, base: bytes })
const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
const refused = (bytes: Uint8Array): string => {
  const base = openBase(bytes)
  return base.ok ? '' : base.reason.message
}

it('uses the styles, page, headers and footers of the base, and leaves its text behind', async () => {
  const parts = partsOf(await onBase(await letterhead()))
  const all = [...parts.values()].join('')
  expect(all).not.toContain('Secret words')
  const body = parts.get('word/document.xml') ?? ''
  expect(body).toContain('<w:pgSz w:w="10000" w:h="14000"')
  const styles = parts.get('word/styles.xml') ?? ''
  expect(styles).toContain('Georgia')
  expect(styles.match(/w:styleId="Heading1"/g)).toHaveLength(1)
  expect(styles).toContain('w:styleId="CellText"')
  const furniture = [...parts].filter(([name]) => /word\/(?:header|footer)/.test(name))
  const head = furniture.filter(([, xml]) => xml.includes('<w:hdr')).map(([, xml]) => xml)
  expect(head).toHaveLength(2)
  for (const xml of head) expect(xml).toContain('OFFICIAL')
  expect(head.join('')).toContain('Crest')
  const feet = furniture.filter(([, xml]) => xml.includes('<w:ftr')).map(([, xml]) => xml)
  // One of the base's, one for the first page, on which the base prints nothing.
  expect(feet).toHaveLength(2)
  for (const xml of feet) expect(xml).toContain('Exported 4 March 2025 by Ann Lee')
  // The base says the page itself.
  expect(feet.join('')).not.toContain('NUMPAGES')
})

it('names only parts and relationships that are there', async () => {
  const bytes = await onBase(await letterhead())
  const parts = partsOf(bytes)
  const relationships = parts.get('word/_rels/document.xml.rels') ?? ''
  const ids = new Set([...relationships.matchAll(/\bId="([^"]*)"/g)].map(([, id]) => id))
  for (const [, id] of (parts.get('word/document.xml') ?? '').matchAll(/\br:(?:id|embed)="([^"]*)"/g))
    expect(ids.has(id)).toBe(true)
  for (const [tag, target] of relationships.matchAll(/<Relationship\b[^>]*?\bTarget="([^"]*)"[^>]*>/g))
    if (!tag.includes('External')) expect(parts.has(`word/${target}`)).toBe(true)
  const lists = new Set(
    [...(parts.get('word/numbering.xml') ?? '').matchAll(/<w:num\b[^>]*w:numId="(\d+)"/g)].map(
      ([, id]) => id,
    ),
  )
  for (const [, id] of (parts.get('word/document.xml') ?? '').matchAll(/<w:numId w:val="(\d+)"/g))
    expect(id === '0' || lists.has(id)).toBe(true)
  for (const [, part] of (parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]*)"/g))
    expect(parts.has(part ?? '')).toBe(true)
  expect(Buffer.from(bytes).equals(Buffer.from(await onBase(await letterhead())))).toBe(true)
})

it('is read back with its heading, numbers, list and table', async () => {
  const read = await readDocument(await onBase(await letterhead()), { name: 'report.docx' })
  if (!read.ok) throw new Error(read.reason.message)
  const { blocks } = read.value
  expect(
    blocks.flatMap((block) => (block.kind === 'heading' ? [[block.label, block.text]] : [])),
  ).toContainEqual(['1', 'Background'])
  expect(blocks).toContainEqual(expect.objectContaining({ label: '1.1', text: 'Words here.' }))
  expect(blocks.find((block) => block.kind === 'table')?.rows[1]?.cells.map(({ text }) => text)).toEqual([
    '1. Ask.',
    'Asked.',
  ])
})

it('lies down for wide tables, and a template becomes a document', async () => {
  const files = unzipSync(await letterhead())
  const template = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array()).replace(
    'document.main+xml',
    'template.main+xml',
  )
  const parts = partsOf(
    await onBase(zipSync({ ...files, '[Content_Types].xml': strToU8(template) }), {
      ...report,
      landscape: true,
    }),
  )
  expect(parts.get('word/document.xml')).toContain('<w:pgSz w:w="14000" w:h="10000" w:orient="landscape"/>')
  expect(parts.get('[Content_Types].xml')).not.toContain('template.main')
})

it('says in words what cannot be a base', async () => {
  const files = unzipSync(await letterhead())
  const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array())
  expect(refused(strToU8('Just words'))).toContain('no Word file, or it is damaged')
  expect(refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toContain(
    'protected by a password, or of a Word before 2007',
  )
  expect(refused(zipSync({ 'word/styles.xml': strToU8('x') }))).toContain('no Word document')
  expect(
    refused(
      zipSync({
        ...files,
        '[Content_Types].xml': strToU8(
          types.replace('wordprocessingml.document.main', 'ms-word.document.macroEnabled.main'),
        ),
      }),
    ),
  ).toContain('macros')
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const narrow = body.replace(/w:left="1500"/, 'w:left="7000"')
  expect(refused(zipSync({ ...files, 'word/document.xml': strToU8(narrow) }))).toContain('less than 6 cm')
  expect(refused((await letterhead()).slice(0, 3000))).toContain('damaged')
})

it('prints in one column as wide as the page between its margins, whatever columns the base has', async () => {
  const parts = unzipSync(await letterhead())
  const columns = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    .replace(/<w:cols\b[^>]*\/>/, '')
    .replace(/w:gutter="0"/, 'w:gutter="500"')
    .replace(
      '</w:sectPr>',
      '<w:cols w:num="2" w:space="708"><w:col w:w="3000"/></w:cols><w:lnNumType w:countBy="5"/></w:sectPr>',
    )
  const written = partsOf(await onBase(zipSync({ ...parts, 'word/document.xml': strToU8(columns) })))
  const body = written.get('word/document.xml') ?? ''
  expect(body).not.toMatch(/<w:cols\b|<w:col\b|<w:lnNumType\b/)
  expect(body).toContain('w:gutter="500"')
  expect(body).toContain('<w:tblW w:type="dxa" w:w="6500"/>')
})

it('leaves the words of a page as far from its header and footer as the base has them', async () => {
  const page = (xml: string | undefined) => /<w:pgMar\b[^>]*>/.exec(xml ?? '')?.[0] ?? ''
  const before = page(strFromU8(unzipSync(await letterhead())['word/document.xml'] ?? new Uint8Array()))
  const after = page(partsOf(await onBase(await letterhead())).get('word/document.xml'))
  const side = (tag: string, name: string): number => Number(new RegExp(`w:${name}="(\\d+)"`).exec(tag)?.[1])
  expect([side(after, 'top') - side(before, 'top'), side(after, 'bottom') - side(before, 'bottom')]).toEqual([
    280, 280,
  ])
  expect(side(after, 'left')).toBe(side(before, 'left'))
})

it('needs no names but those that the base declares', async () => {
  const plain = async (part: string): Promise<string> => {
    const parts = unzipSync(await letterhead())
    // As LibreOffice writes them: nothing declared that is not used.
    const xml = strFromU8(parts[part] ?? new Uint8Array())
      .replace(/\sxmlns:(?!w=|r=)\w+="[^"]*"/g, '')
      .replace(/\s(?:w1[0-9]|mc):\w+="[^"]*"/g, '')
    const written = partsOf(await onBase(zipSync({ ...parts, [part]: strToU8(xml) }))).get(part) ?? ''
    const declared = new Set([...written.matchAll(/\sxmlns:(\w+)=/g)].map(([, prefix]) => prefix))
    const used = new Set(
      [...written.matchAll(/[<\s](?!xml)(\w+):\w+(?=[\s=/>])/g)].map(([, prefix]) => prefix),
    )
    return [...used].filter((prefix) => prefix !== 'xmlns' && !declared.has(prefix)).join()
  }
  expect(await plain('word/numbering.xml')).toBe('')
  expect(await plain('word/styles.xml')).toBe('')
})
