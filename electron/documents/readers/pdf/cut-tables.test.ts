import { describe, expect, test } from 'vitest'
import { documentIn, plain } from './fixtures/expected.ts'
import { handMadePdf, lines, words } from './fixtures/hand-made.ts'
import { readPdf } from './index.ts'

const read = async (pages: readonly string[], pageEntries = '') =>
  documentIn(await readPdf(handMadePdf({ pages, pageEntries }), { name: 'paper.pdf' }))
const rowsOf = async (...pages: string[]) => {
  const { blocks } = await read(pages)
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block.rows.map((row) => row.cells.map((cell) => cell.text.replace(/\n\n/gu, ' / ')))]
      : [],
  )
}
const rule = (x1: number, y1: number, x2: number, y2: number) => `${x1} ${y1} m ${x2} ${y2} l S`
const across = (...ys: number[]) => ys.map((y) => rule(72, y, 520, y)).join('\n')
const down = (top: number, bottom: number, ...xs: number[]) =>
  xs.map((x) => rule(x, top, x, bottom)).join('\n')
const row = (y: number, ...texts: string[]) =>
  texts.map((text, at) => words(text, [78, 220, 400][at] ?? 0, y)).join('\n')

describe('tables with lines between their rows only', () => {
  test('columns are where no word crosses', async () => {
    const page = [
      across(720, 700, 660, 640),
      row(706, 'Theme', 'Action', 'Lead'),
      row(686, 'Empty shops', 'Write to each owner of a shop and', 'Head of Place'),
      words('visit those who do not reply', 220, 672),
      row(646, 'Repairs', 'Report each quarter', 'Head of Housing'),
    ]
    expect(await rowsOf(page.join('\n'))).toEqual([
      [
        ['Theme', 'Action', 'Lead'],
        ['Empty shops', 'Write to each owner of a shop and visit those who do not reply', 'Head of Place'],
        ['Repairs', 'Report each quarter', 'Head of Housing'],
      ],
    ])
  })

  test('a row that the page’s edge cuts is one, though no line closes it', async () => {
    const first = [
      across(140, 120, 90),
      row(126, 'Theme', 'Action', 'Lead'),
      row(100, 'Repairs', 'Report each quarter', 'Town Clerk'),
      row(76, 'Empty shops', 'Write to each owner of a shop and', 'Head of Place'),
    ]
    const second = [
      words('visit those who do not reply', 220, 770),
      across(760, 740),
      row(746, 'Parks', 'Plant trees', 'Town Clerk'),
    ]
    expect(await rowsOf(first.join('\n'), second.join('\n'))).toEqual([
      [
        ['Theme', 'Action', 'Lead'],
        ['Repairs', 'Report each quarter', 'Town Clerk'],
        ['Empty shops', 'Write to each owner of a shop and visit those who do not reply', 'Head of Place'],
        ['Parks', 'Plant trees', 'Town Clerk'],
      ],
    ])
  })

  test('paragraphs with numbers in the margin between lines are no table', async () => {
    const page = [
      across(720, 690, 660, 630),
      row(700, '1.1', 'Apologies were received.'),
      row(670, '1.2', 'The minutes were agreed.'),
      row(640, '1.3', 'The meeting closed at eight.'),
    ]
    expect(await rowsOf(page.join('\n'))).toEqual([])
  })
})

describe('ruled tables over two pages', () => {
  const grid = (...ys: number[]) =>
    [across(...ys), down(ys[0] ?? 0, ys.at(-1) ?? 0, 72, 214, 394, 520)].join('\n')

  test('short cells on both sides of the break stay two rows', async () => {
    const pages = [
      [grid(120, 100, 80), row(106, 'Measure', '2022', '2023'), row(86, 'Homes let again', '38.9%', '43.0%')],
      [grid(780, 760), row(766, 'Calls answered', '12.1%', '14.4%')],
    ]
    expect(await rowsOf(...pages.map((page) => page.join('\n')))).toEqual([
      [
        ['Measure', '2022', '2023'],
        ['Homes let again', '38.9%', '43.0%'],
        ['Calls answered', '12.1%', '14.4%'],
      ],
    ])
  })

  test('a row beside a merged cell is joined in its own columns', async () => {
    const first = [
      across(140, 120),
      rule(214, 100, 520, 100),
      across(80),
      down(140, 80, 72, 214, 394, 520),
      row(126, 'Theme', 'Action', 'Lead'),
      row(106, 'Homes', 'Visit each one', 'Town Clerk'),
      words('Agree the transport strategy of', 220, 86),
      words('Head of Place', 400, 86),
    ]
    const second = [grid(780, 760), words('the council and its partners', 220, 766)]
    const { blocks } = await read([first.join('\n'), second.join('\n')])
    const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['Theme', 'Action', 'Lead'].map((text) => ({ text, colSpan: 1, rowSpan: 1 })),
      [
        { text: 'Homes', colSpan: 1, rowSpan: 2 },
        { text: 'Visit each one', colSpan: 1, rowSpan: 1 },
        { text: 'Town Clerk', colSpan: 1, rowSpan: 1 },
      ],
      [
        {
          text: 'Agree the transport strategy of the council and its partners',
          colSpan: 1,
          rowSpan: 1,
        },
        { text: 'Head of Place', colSpan: 1, rowSpan: 1 },
      ],
    ])
  })
})

test('a page that is turned by its own entry is read along its lines', async () => {
  const sideways = (text: string, x: number, y: number) =>
    `BT /F1 11 Tf 0 1 -1 0 ${x} ${y} Tm (${text}) Tj ET`
  const side = [rule(180, 72, 180, 500), rule(200, 72, 200, 500), rule(220, 72, 220, 500)]
  const ends = [72, 250, 500].map((y) => rule(180, y, 220, y))
  const texts = [
    sideways('Action', 195, 78),
    sideways('Lead', 195, 256),
    sideways('Plant trees', 215, 78),
    sideways('Town Clerk', 215, 256),
  ]
  const { blocks } = await read([[...side, ...ends, ...texts].join('\n')], '/Rotate 90')
  expect(plain(blocks)).toEqual([
    {
      kind: 'table',
      rows: [
        [false, 'Action', 'Lead'],
        [false, 'Plant trees', 'Town Clerk'],
      ],
    },
  ])
})

test('notes at the foot keep their raised numbers as labels, also when they follow each other closely', async () => {
  const small = (mark: string, text: string, y: number) =>
    `${words(mark, 72, y + 4, 6)}\n${words(text, 76, y, 8.5)}`
  const page = [
    lines(
      ['The Panel considered the quarterly report on repairs.', 'It asked for more on empty homes.'],
      72,
      700,
    ),
    small('1', 'Report of the Head of Housing to the Panel', 100),
    small('2', 'A home is empty after six months', 89),
  ]
  const { blocks } = await read([page.join('\n')])
  expect(plain(blocks).slice(-2)).toEqual([
    { kind: 'note', label: '1', text: 'Report of the Head of Housing to the Panel' },
    { kind: 'note', label: '2', text: 'A home is empty after six months' },
  ])
})
