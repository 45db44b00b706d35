import { expect, test } from 'vitest'
import { cellTexts, outline, tablesOf, valueOf } from '../fixtures/reading.ts'
import { formats, workbook } from './fixtures/workbook.ts'
import { readXlsx } from './read-xlsx.ts'

const read = async (...sheets: Parameters<typeof workbook>[0] & object) =>
  valueOf(await readXlsx(workbook(sheets), { name: 'tracker.xlsx' }))

test('cells come as they are shown: dates, percentages, money, yes and no', async () => {
  const [table] = tablesOf(
    await read({
      name: 'Sheet1',
      rows: [
        ['Recommendation', 'Due', 'Done', 'Cost', 'Met'],
        [
          'Plant two trees.',
          { value: 45778, format: formats.date },
          { value: 0.255, format: formats.percent },
          { value: 12500, format: formats.pounds },
          { value: 45778.5, format: formats.longDate },
        ],
        [
          'Water them.',
          { value: 7 },
          { value: 0.1 },
          { value: 'x', xml: '<c r="D3" t="b"><v>1</v></c>' },
          null,
        ],
        ['Count them.', null, { value: 'x', xml: '<c r="C4" t="inlineStr"><is><t>in line</t></is></c>' }],
      ],
    }),
  )
  expect(cellTexts(table)).toEqual([
    ['Recommendation', 'Due', 'Done', 'Cost', 'Met'],
    ['Plant two trees.', '01/05/2025', '26%', '£12,500', '1 May 2025'],
    ['Water them.', '7', '0.1', 'TRUE', ''],
    ['Count them.', '', 'in line', '', ''],
  ])
  expect(table?.rows.map(({ header }) => header)).toEqual([true, false, false, false])
})

test('a sheet is a heading; the lines over a table are words; a title after a gap begins another table', async () => {
  const { blocks } = await read(
    {
      name: 'Trees & hedges',
      rows: [
        ['*Tracker of recommendations'],
        ['Places Scrutiny Panel, May 2025'],
        [],
        ['*No', '*Recommendation', '*Progress'],
        ['1', 'Plant two trees.', 'Done.'],
        [],
        ['2', 'Water them.', 'Under way.'],
        [],
        ['*Earlier ones'],
        ['*No', '*Recommendation', '*Progress'],
        ['1', 'Map the trees.', 'Done.'],
      ],
    },
    { name: 'Sheet2', rows: [] },
  )
  expect(outline(blocks)).toEqual([
    'heading1 Trees & hedges',
    'heading2 Tracker of recommendations',
    'paragraph Places Scrutiny Panel, May 2025',
    'table 3x3',
    'heading2 Earlier ones',
    'table 2x3',
  ])
})

test('merged cells reach over what is there', async () => {
  const [table] = tablesOf(
    await read({
      name: 'Sheet1',
      rows: [
        ['Ward', 'Trees', null],
        [null, '2019', '2025'],
        ['Abbey', '12', '10'],
      ],
      extra:
        '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="nonsense"/></mergeCells>',
    }),
  )
  expect(table?.rows.map(({ cells }) => cells.length)).toEqual([2, 2, 3])
  expect(table?.rows[0]?.cells).toEqual([
    { text: 'Ward', colSpan: 1, rowSpan: 2 },
    { text: 'Trees', colSpan: 2, rowSpan: 1 },
  ])
})

test('the row that is filtered by is the header, and what stands over it is words', async () => {
  const { blocks } = await read({
    name: 'Sheet1',
    rows: [
      ['Council:', 'Harrowmere'],
      ['Ref', 'Wording'],
      ['A', 'Plant.'],
    ],
    extra: '<autoFilter ref="A2:B3"/>',
  })
  expect(outline(blocks)).toEqual(['paragraph Council: Harrowmere', 'table 2x2'])
})

test('hidden sheets are not read and said; hidden rows are read and said', async () => {
  const { blocks, warnings } = await read(
    {
      name: 'Open',
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      hiddenRows: [1],
    },
    { name: 'Lists', rows: [['secret', 'x']], state: 'veryHidden' },
  )
  expect(outline(blocks)).toEqual(['heading1 Open', 'table 2x2'])
  expect(warnings.map(({ code }) => code)).toEqual(['hidden-sheets', 'hidden-rows'])
  expect(warnings[0]?.message).toContain('“Lists”')
})

test('a sheet whose cells lie far apart is no table of a hundred million cells', async () => {
  const rows = Array.from({ length: 900 }, (_, at) => {
    const cell = {
      value: 0,
      xml: `<c r="${String.fromCharCode(65 + (at % 26))}${String.fromCharCode(65 + (Math.floor(at / 26) % 26))}${at + 1}"><v>1</v></c>`,
    }
    return ['beside', cell]
  })
  expect(await readXlsx(workbook([{ name: 'Far', rows }]), { name: 'far.xlsx' })).toMatchObject({
    ok: false,
    reason: { code: 'too-many-cells' },
  })
})
