import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { cellTexts, outline, tablesOf, valueOf } from '../fixtures/reading.ts'
import { readOdt } from './read-odt.ts'

const spaces = ['office', 'text', 'table', 'style', 'fo', 'draw', 'dc', 'meta', 'manifest']
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(' ')

type Parts = { readonly styles?: string; readonly manifest?: string }

const file = (body: string, { styles = '', manifest }: Parts = {}): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles>` +
        `<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    ...(manifest === undefined ? {} : { 'META-INF/manifest.xml': strToU8(manifest) }),
  })

const read = async (body: string, parts?: Parts) =>
  valueOf(await readOdt(file(body, parts), { name: 'paper.odt' }))

const listStyle = `<text:list-style style:name="L">
  <text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="Recommendation "/>
  <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>`
const item = (text: string, inner = '') => `<text:list-item><text:p>${text}</text:p>${inner}</text:list-item>`

test('lists count on where they say so, and begin again where not', async () => {
  const { blocks } = await read(
    `<text:list xml:id="one" text:style-name="L">${item('Plant.', `<text:list>${item('elms')}${item('oaks')}</text:list>`)}</text:list>
     <text:p>Between.</text:p>
     <text:list text:continue-list="one" text:style-name="L">${item('Water.')}</text:list>
     <text:list text:style-name="L">${item('New.')}<text:list-item text:start-value="7"><text:p>Seven.</text:p></text:list-item></text:list>`,
    { styles: listStyle },
  )
  expect(outline(blocks)).toEqual([
    'listItem1 [Recommendation 1] Plant.',
    'listItem2 [(a)] elms',
    'listItem2 [(b)] oaks',
    'paragraph Between.',
    'listItem1 [Recommendation 2] Water.',
    'listItem1 [Recommendation 1] New.',
    'listItem1 [Recommendation 7] Seven.',
  ])
})

test('tracked changes are accepted and kept beside, as comments are; hidden words are left out', async () => {
  const by =
    '<office:change-info><dc:creator>B. Pascoe</dc:creator><dc:date>2025-05-03T10:00:00</dc:date></office:change-info>'
  const region = (id: string, change: string) =>
    `<text:changed-region text:id="${id}">${change}</text:changed-region>`
  const { blocks, warnings } = await read(
    `<text:tracked-changes>
       ${region('c', `<text:deletion>${by}<text:p>gone</text:p><text:p>too</text:p></text:deletion>`)}
       ${region('d', `<text:insertion>${by}</text:insertion>`)}
       ${region('e', `<text:format-change>${by}</text:format-change>`)}
     </text:tracked-changes>
     <text:p>Kept <text:change text:change-id="c"/><text:change-start text:change-id="d"/>new<text:s text:c="2"/>words<office:annotation><text:p>remark</text:p></office:annotation><text:span text:style-name="H"> secret</text:span></text:p>
     <text:p>and more<text:change-end text:change-id="d"/> <text:change-start text:change-id="e"/>of it<text:change-end text:change-id="e"/></text:p>`,
    {
      styles:
        '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>',
    },
  )
  expect(outline(blocks)).toEqual(['paragraph Kept new words', 'paragraph and more of it'])
  const signed = { author: 'B. Pascoe', date: '2025-05-03' }
  expect(blocks.map(({ remarks }) => remarks)).toEqual([
    [
      { kind: 'struck', ...signed, text: 'gone\n\ntoo' },
      { kind: 'inserted', ...signed, text: 'new words' },
      { kind: 'comment', author: null, date: null, text: 'remark' },
    ],
    [{ kind: 'inserted', ...signed, text: 'and more' }],
  ])
  expect(warnings.map(({ code }) => code)).toEqual(['open-changes', 'comments'])
})

test('merged cells, header rows, notes, boxes and page breaks', async () => {
  const cell = (text: string, attributes = '') =>
    `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`
  const document = await read(
    `<text:p>One<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Survey.</text:p></text:note-body></text:note>
      <draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame></text:p>
     <text:p>Two <text:soft-page-break/>goes on</text:p>
     <table:table><table:table-header-rows><table:table-row>${cell('Ward')}${cell('Trees', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row></table:table-header-rows>
      <table:table-row>${cell('Abbey', 'table:number-rows-spanned="2"')}${cell('1')}${cell('2')}</table:table-row>
      <table:table-row><table:covered-table-cell/>${cell('3')}${cell('4')}</table:table-row></table:table>
     <text:p text:style-name="P">Three</text:p>`,
    {
      styles:
        '<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>',
    },
  )
  expect(document.pages).toHaveLength(3)
  expect(document.blocks.map((block) => [block.page, block.kind])).toEqual([
    [1, 'paragraph'],
    [1, 'paragraph'],
    [1, 'paragraph'],
    [2, 'table'],
    [3, 'paragraph'],
    [1, 'note'],
  ])
  const [table] = tablesOf(document)
  expect(table?.rows.map(({ header }) => header)).toEqual([true, false, false])
  expect(table?.rows[0]?.cells[1]).toEqual({ text: 'Trees', colSpan: 2, rowSpan: 1 })
  expect(cellTexts(table)).toEqual([
    ['Ward', 'Trees'],
    ['Abbey', '1', '2'],
    ['3', '4'],
  ])
})

test('a password is said', async () => {
  const locked = file('<text:p>x</text:p>', { manifest: `<m ${spaces}><manifest:encryption-data/></m>` })
  expect(await readOdt(locked, { name: 'paper.odt' })).toMatchObject({
    ok: false,
    reason: { code: 'password-needed' },
  })
})

test('entities of a paper are never looked up', async () => {
  const { blocks } = await read(
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><text:p>a &e; b</text:p>',
  )
  expect(outline(blocks)).toEqual(['paragraph a &e; b'])
})
