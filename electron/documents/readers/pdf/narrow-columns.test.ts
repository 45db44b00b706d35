import { describe, expect, test } from 'vitest'
import { documentIn } from './fixtures/expected.ts'
import { handMadePdf, lines, words } from './fixtures/hand-made.ts'
import { readPdf } from './index.ts'

const rowsOf = async (...pages: string[]) => {
  const { blocks } = documentIn(await readPdf(handMadePdf({ pages }), { name: 'paper.pdf' }))
  return blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map((row) => row.cells.map((cell) => cell.text))] : [],
  )
}
type At = readonly [x: number, text: string]
const row = (y: number, cells: readonly At[], font: 'F1' | 'F2' = 'F1') =>
  cells.map(([x, text]) => words(text, x, y, 10, font)).join('\n')

describe('columns without lines that stand closer than a letter', () => {
  const columns = [72, 300, 342, 384, 426, 474] as const
  const cells = (...texts: readonly string[]): readonly At[] =>
    texts.map((text, at) => [columns[at] ?? 0, text] as const)

  test('figures under years, the headings in plain type', async () => {
    const page = [
      words('Homes and streets', 72, 720, 12, 'F2'),
      row(700, cells('Indicator', '2021/22', '2022/23', '2023/24', 'Scotland', 'Family')),
      row(686, cells('Homes let within twenty days', '61.5%', '64.0%', '70.1%', '66.2%', '65.0%')),
      row(672, cells('Complaints answered in time', '88.0%', 'n/a', '91.4%', '90.0%', '89.3%')),
      row(658, cells('Missed bins in 100,000', '72', '61', '49', '60', '58')),
      words(
        'The Panel asked why fewer homes were let in the winter, and was told that two posts were empty.',
        72,
        620,
        10,
      ),
    ]
    expect(await rowsOf(page.join('\n'))).toEqual([
      [
        ['Indicator', '2021/22', '2022/23', '2023/24', 'Scotland', 'Family'],
        ['Homes let within twenty days', '61.5%', '64.0%', '70.1%', '66.2%', '65.0%'],
        ['Complaints answered in time', '88.0%', 'n/a', '91.4%', '90.0%', '89.3%'],
        ['Missed bins in 100,000', '72', '61', '49', '60', '58'],
      ],
    ])
  })

  test('a heading and a colour right beside each other, words wrapped in their cells', async () => {
    const page = [
      row(
        700,
        [
          [72, 'Ref'],
          [92, 'What we will do'],
          [250, 'Who'],
          [340, 'Milestone'],
          [390, 'RAG'],
          [414, 'What has happened'],
        ],
        'F2',
      ),
      row(684, [
        [72, '1a'],
        [92, 'Take on two more inspectors'],
        [250, 'Head of Homes'],
        [340, 'Jan 2024'],
        [390, 'A'],
        [414, 'One began in March.'],
      ]),
      row(668, [
        [72, '1b'],
        [92, 'Ring every tenant once a term'],
      ]),
      words('and write to those who are out', 92, 656, 10),
      row(668, [
        [250, 'Repairs Manager'],
        [340, 'Dec 2023'],
        [390, 'G'],
        [414, '1,960 calls were made.'],
      ]),
      row(638, [
        [72, '1c'],
        [92, 'Open the advice line'],
        [250, 'Calder Advice'],
        [340, 'Apr 2024'],
        [390, 'R'],
        [414, 'Late by a year.'],
      ]),
      words('Priority 2: Work in the town', 72, 610, 12, 'F2'),
    ]
    expect(await rowsOf(page.join('\n'))).toEqual([
      [
        ['Ref', 'What we will do', 'Who', 'Milestone', 'RAG', 'What has happened'],
        ['1a', 'Take on two more inspectors', 'Head of Homes', 'Jan 2024', 'A', 'One began in March.'],
        [
          '1b',
          'Ring every tenant once a term and write to those who are out',
          'Repairs Manager',
          'Dec 2023',
          'G',
          '1,960 calls were made.',
        ],
        ['1c', 'Open the advice line', 'Calder Advice', 'Apr 2024', 'R', 'Late by a year.'],
      ],
    ])
  })

  test('words of one heading stay together where what is below crosses between them', async () => {
    const page = [
      row(
        700,
        [
          [72, 'Recommendation'],
          [280, 'Latest'],
          [313, 'progress'],
          [430, 'Lead'],
        ],
        'F2',
      ),
      row(684, [
        [72, 'That a map of ramps be made'],
        [280, 'The map is on the web page'],
        [430, 'Planning'],
      ]),
      row(668, [
        [72, 'That seats be mended'],
        [280, 'Eleven of twenty are done'],
        [430, 'Parks'],
      ]),
      row(652, [
        [72, 'That trees be planted'],
        [280, 'Not begun'],
        [430, 'Parks'],
      ]),
    ]
    expect((await rowsOf(page.join('\n')))[0]?.[0]).toEqual(['Recommendation', 'Latest progress', 'Lead'])
  })

  test('heads wrapped in their cells, one over two columns, and a title among the rows', async () => {
    const page = [
      words('Performance', 72, 706, 10, 'F2'),
      words('indicator', 72, 694, 10, 'F2'),
      words('Year', 300, 706, 10, 'F2'),
      row(
        694,
        [
          [280, '2021/22'],
          [330, '2022/23'],
        ],
        'F2',
      ),
      row(
        700,
        [
          [380, 'Target'],
          [420, 'RAG'],
        ],
        'F2',
      ),
      row(676, [[72, 'Money and people']], 'F2'),
      row(660, [
        [72, 'Tax collected in the year'],
        [280, '56.4%'],
        [330, '29.1%'],
        [380, '56.9%'],
        [420, 'Green'],
      ]),
      row(644, [
        [72, 'Days to process a claim'],
        [289, '19'],
        [339, '20'],
        [389, '27'],
        [420, 'Red'],
      ]),
      row(628, [
        [72, 'Visits to the pools'],
        [274, '142,811'],
        [324, '160,070'],
        [376, '151,906'],
        [420, 'Amber'],
      ]),
    ]
    expect(
      (await rowsOf(page.join('\n')))[0]?.map((cells) => cells.map((text) => text.replace(/\n+/gu, ' '))),
    ).toEqual([
      ['Performance indicator', 'Year 2021/22', '2022/23', 'Target', 'RAG'],
      ['Money and people', '', '', '', ''],
      ['Tax collected in the year', '56.4%', '29.1%', '56.9%', 'Green'],
      ['Days to process a claim', '19', '20', '27', 'Red'],
      ['Visits to the pools', '142,811', '160,070', '151,906', 'Amber'],
    ])
  })

  test('running text under a line of short titles is no table', async () => {
    const page = [
      row(
        700,
        [
          [72, 'Housing'],
          [130, 'Streets'],
          [186, 'Parks'],
        ],
        'F2',
      ),
      lines(
        [
          'The Panel heard from the officers that the three services had been brought together in the spring,',
          'and that there was now one telephone number for all of them. Members welcomed this and asked',
          'whether the number of calls had gone down, and were told that it was too early to say.',
        ],
        72,
        680,
      ),
    ]
    expect(await rowsOf(page.join('\n'))).toEqual([])
  })
})

test('a footer of a page set sideways is running, though its margins are as wide as those of others', async () => {
  const page = (number: number) =>
    [
      lines([`Item ${number} was taken as read by all who were there.`], 72, 480),
      words('Calder Vale Council, Performance 2022/23', 72, 65, 10),
    ].join('\n')
  const result = await readPdf(
    handMadePdf({ pages: [page(1), page(2), page(3)], pageEntries: '/MediaBox [0 0 842 595]' }),
    { name: 'paper.pdf' },
  )
  expect(documentIn(result).furniture).toEqual(['Calder Vale Council, Performance 2022/23'])
})
