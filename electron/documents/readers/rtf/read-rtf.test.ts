import { expect, test } from 'vitest'
import { cellTexts, outline, tablesOf, valueOf } from '../fixtures/reading.ts'
import { readRtf } from './read-rtf.ts'

const read = async (body: string) =>
  valueOf(await readRtf(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`, 'latin1'), { name: 'paper.rtf' }))
const lines = async (body: string) => outline((await read(body)).blocks)

test('bytes and Unicode characters come out as they are printed', async () => {
  expect(await lines(String.raw`{\uc1 caf\'e9 \u8364?5 \u8211\'96 two\~three}\par`)).toEqual([
    'paragraph café €5 – two three',
  ])
  expect(await lines(String.raw`{\uc0\u8220}quoted\rdblquote , \{x\}\par`)).toEqual([
    'paragraph “quoted”, {x}',
  ])
  expect(
    await lines(String.raw`{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset238 B;}}\f1 \'8ar\f0 \'e9\par`),
  ).toEqual(['paragraph Šré'])
})

test('hidden and deleted words are left out, and open changes and comments kept beside', async () => {
  const { blocks, warnings } = await read(
    String.raw`Keep {\v secret }{\deleted old }{\revised new }{\*\annotation remark}words\par`,
  )
  expect(outline(blocks)).toEqual(['paragraph Keep new words'])
  const nobody = { author: null, date: null }
  expect(blocks[0]?.remarks).toEqual([
    { kind: 'struck', ...nobody, text: 'old' },
    { kind: 'inserted', ...nobody, text: 'new' },
    { kind: 'comment', ...nobody, text: 'remark' },
  ])
  expect(warnings.map(({ code }) => code)).toEqual(['open-changes', 'comments'])
})

test('headings come from styles and outline levels, labels from what was printed', async () => {
  const styles = String.raw`{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s7\outlinelevel2 Own;}}`
  const label = (text: string) => `{\\listtext\\pard\\plain ${text}\\tab}`
  expect(
    await lines(
      `${styles}\\pard\\s1 Trees\\par \\pard\\s7 Elms\\par \\pard\\outlinelevel1 Oaks\\par ` +
        `\\pard\\ls1 ${label('Recommendation 1')}\\par \\pard\\ls1\\ilvl1 ${label('(a)')}Plant.\\par`,
    ),
  ).toEqual([
    'heading1 Trees',
    'heading3 Elms',
    'heading2 Oaks',
    'listItem1 Recommendation 1',
    'listItem2 [(a)] Plant.',
  ])
})

test('merged and nested cells keep their place', async () => {
  const row = (edges: string, cells: string) => `\\trowd ${edges}${cells}\\row `
  const [table, ...more] = tablesOf(
    await read(
      row('\\clvmgf\\cellx1000\\cellx3000 ', '\\pard\\intbl Ward\\cell Trees\\cell') +
        row('\\clvmrg\\cellx1000\\cellx2000\\cellx3000 ', '\\pard\\intbl\\cell 2019\\cell 2025\\cell') +
        row(
          '\\cellx1000\\cellx2000\\cellx3000 ',
          '\\pard\\intbl Abbey\\cell 12\\cell \\pard\\intbl\\itap2 in\\nestcell out\\nestcell' +
            '{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}\\pard\\intbl\\itap1 \\cell',
        ) +
        '\\pard after\\par',
    ),
  )
  expect(more).toEqual([])
  expect(table?.rows[0]?.cells).toEqual([
    { text: 'Ward', colSpan: 1, rowSpan: 2 },
    { text: 'Trees', colSpan: 2, rowSpan: 1 },
  ])
  expect(cellTexts(table).slice(1)).toEqual([
    ['2019', '2025'],
    ['Abbey', '12', 'in | out'],
  ])
})

test('notes, headers and boxes are kept apart from the text', async () => {
  const { blocks, furniture, metadataTitle } = await read(
    String.raw`{\info{\title Trees}}{\header\pard Harrowmere Council\par}{\footer Page \chpgn\par}` +
      String.raw`Text{\super\chftn}{\footnote\pard See the survey.\par}` +
      String.raw`{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt\pard In a box\par}}{\shprslt old}} goes on.\par`,
  )
  expect(outline(blocks)).toEqual([
    'paragraph Text goes on.',
    'paragraph In a box',
    'note [1] See the survey.',
  ])
  expect([furniture, metadataTitle]).toEqual([['Harrowmere Council'], 'Trees'])
})

test('what no reader knows, pictures and fields are left out', async () => {
  expect(
    await lines(
      String.raw`{\*\unknown text}{\pict\pngblip 89504e47}{\pict\bin4 }{\}}{\field{\*\fldinst PAGE}{\fldrslt 12}} pages\par`,
    ),
  ).toEqual(['paragraph 12 pages'])
})

test('braces without end are refused, not followed', async () => {
  const result = await readRtf(Buffer.from(`{\\rtf1 ${'{'.repeat(100_000)}`), { name: 'paper.rtf' })
  expect(result).toMatchObject({ ok: false, reason: { code: 'damaged-rtf' } })
})
