import { describe, expect, test } from 'vitest'
import { documentIn } from './fixtures/expected.ts'
import { handMadePdf, lines, words } from './fixtures/hand-made.ts'
import { readPdf } from './index.ts'

const blocksOf = async (...pages: string[]) =>
  documentIn(await readPdf(handMadePdf({ pages }), { name: 'paper.pdf' })).blocks
const textsOf = async (...pages: string[]) =>
  (await blocksOf(...pages)).map((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.cells.map(({ text }) => text).join(' | ')).join('\n')
      : `${block.label === undefined ? '' : `${block.label}|`}${block.text}`,
  )
const aslant = (text: string, size: number) => `BT /F2 ${size} Tf 0.7 0.7 -0.7 0.7 150 300 Tm (${text}) Tj ET`

const need = [
  'One resident in nine cares for somebody without being paid for it, and half of',
  'them have done so for more than five years. Most had not had a break.',
]
const asks = [
  'Each surgery should have somebody who keeps the register of carers, and the',
  'register should be looked through in the spring.',
]

describe('pages made by layout programs', () => {
  test('headings drawn after all the text stand over their own', async () => {
    const page = [
      lines(need, 72, 680),
      lines(asks, 72, 600),
      words('What we found', 72, 700, 15, 'F2'),
      words('Recommendations', 72, 620, 15, 'F2'),
    ].join('\n')
    expect(await textsOf(page)).toEqual(['What we found', need.join(' '), 'Recommendations', asks.join(' ')])
  })

  test('a box at the foot, drawn first, comes last', async () => {
    const page = [lines(asks, 90, 200), lines(need, 72, 700)].join('\n')
    expect(await textsOf(page)).toEqual([need.join(' '), asks.join(' ')])
  })

  const column = (first: string) => [
    first,
    'and so it was',
    'in every ward',
    'that we went to',
    'in the spring',
    'of the year.',
  ]

  test('the column on the left is read first, whichever is drawn first', async () => {
    const [left, right] = [column('The carers said'), column('The schools said')]
    expect(await textsOf([lines(right, 320, 700), lines(left, 72, 700)].join('\n'))).toEqual([
      left.join(' '),
      right.join(' '),
    ])
  })

  test('a short note at the left that is drawn after a line keeps its place', async () => {
    const page = [lines(need, 160, 700), words('see page 4', 72, 694)].join('\n')
    expect((await textsOf(page)).at(-1)).toBe('see page 4')
  })

  test('lists side by side are of one depth', async () => {
    const page = [
      lines(['- Ring each carer once a year.', '- Keep the list at the desk.'], 60, 700),
      lines(['- Ask every school for a name.', '- Tell the Board in March.'], 330, 700),
    ].join('\n')
    const levels = (await blocksOf(page)).map((block) => (block.kind === 'listItem' ? block.level : 0))
    expect(levels).toEqual([1, 1, 1, 1])
  })

  test('a heading set in letters apart is words', async () => {
    const page = [
      words('W H A T', 72, 700, 11, 'F2'),
      words('W E', 135, 700, 11, 'F2'),
      words('R E C O M M E N D', 165, 700, 11, 'F2'),
      lines(need, 72, 670),
    ].join('\n')
    expect((await textsOf(page))[0]).toBe('WHAT WE RECOMMEND')
    expect((await textsOf(lines(['R E S O L V E D'], 72, 700)))[0]).toBe('RESOLVED')
    expect((await textsOf(lines(['T H A T the minutes be approved.'], 72, 700)))[0]).toMatch(/^T H A T/u)
  })

  test('the first letter over two lines begins its word, and the lines beside it are one paragraph', async () => {
    const page = [
      words('W', 72, 677, 30),
      words('hen we began this review we were told that nobody used the buses at all.', 104, 690),
      words('That was so in the evening, but not in the morning, when two of them were', 104, 677),
      words('full before they came to the edge of the town.', 72, 664),
    ].join('\n')
    expect(await textsOf(page)).toEqual([
      'When we began this review we were told that nobody used the buses at all. That was so in the evening, but not in the morning, when two of them were full before they came to the edge of the town.',
    ])
  })

  test('DRAFT aslant over the page, and what stands beside the page, are not read', async () => {
    const page = [aslant('DRAFT', 120), lines(need, 72, 700), words('Cover v3.indd 14 May', 72, 870)].join(
      '\n',
    )
    expect(await textsOf(page)).toEqual([need.join(' ')])
  })

  test('small words aslant are kept: they head the columns of a table', async () => {
    expect(await textsOf([aslant('Not started', 9), lines(need, 72, 700)].join('\n'))).toContain(
      'Not started',
    )
  })
})

describe('minutes typed in double lines', () => {
  const sentence = (name: string) => [
    `Councillor ${name} asked how many of the homes had been empty for longer than a year`,
    'and what became of those that were let again, and it was agreed that a note be sent',
    'to every member before the next meeting.',
  ]

  test('are cut where their paragraphs end', async () => {
    const names = ['Dass', 'Thrale', 'Okoro']
    const page = names.map((name, at) => lines(sentence(name), 72, 760 - at * 90, 26)).join('\n')
    expect(await textsOf(page)).toEqual(names.map((name) => sentence(name).join(' ')))
  })

  test('lists of single lines set wide stay lists', async () => {
    const items = [
      'Apologies',
      'Minutes',
      'Empty homes',
      'Tenants',
      'Work programme',
      'Dates',
      'Any other business',
    ]
    const said = sentence('Dass')
    const page = [lines(said, 72, 500, 26), lines(items, 72, 760, 26)].join('\n')
    expect(await textsOf(page)).toEqual([...items, said.join(' ')])
  })
})

describe('numbers that count the lines', () => {
  const text = Array.from(
    { length: 24 },
    (_, at) =>
      `line ${'abcdefghijklmnopqrstuvwx'[at]} of what the members of the committee said on that evening`,
  )
  const body = lines(text, 100, 760)
  const number = (value: number) => words(String(value), 72, 760 - (value - 1) * 13, 7)

  test('are left out, counting each line or every fifth', async () => {
    const each = text.map((_, at) => number(at + 1)).join('\n')
    const fifth = [5, 10, 15, 20].map(number).join('\n')
    const plain = await textsOf(body)
    expect(await textsOf(`${body}\n${each}`)).toEqual(plain)
    expect(await textsOf(`${body}\n${fifth}`)).toEqual(plain)
  })

  test('numbered items of one line each keep theirs', async () => {
    const asked = Array.from({ length: 6 }, (_, at) =>
      [
        words(String(at + 1), 72, 600 - at * 13),
        words(`That ${'abcdef'[at]} be asked for a report by the end of the year.`, 100, 600 - at * 13),
      ].join('\n'),
    )
    const found = await textsOf([lines(need, 72, 700), ...asked].join('\n'))
    expect(found.slice(1).map((one) => one.slice(0, 2))).toEqual(['1|', '2|', '3|', '4|', '5|', '6|'])
  })
})

describe('tables without lines of designed papers', () => {
  test('columns begin left of headings that stand further in', async () => {
    const page = [
      words('Adults’ services: the plan', 60, 740, 14, 'F2').replace('’', "'"),
      words('What we recommended', 72, 700, 10, 'F2'),
      words('What has happened since', 330, 700, 10, 'F2'),
      ...[0, 1, 2].flatMap((at) => [
        lines(
          [`That the ${['first', 'second', 'third'][at]} centre opens on two`, 'evenings of each week.'],
          60,
          670 - at * 60,
          12,
        ),
        lines(
          [
            'It has been open on Mondays since',
            'the beginning of the summer, and',
            'a second evening is to come.',
          ],
          310,
          670 - at * 60,
          12,
        ),
      ]),
    ].join('\n')
    const table = (await textsOf(page)).find((text) => text.includes(' | '))
    expect(table?.split('\n')).toHaveLength(4)
    expect(table).toContain('That the second centre opens on two evenings of each week. | It has been open')
  })

  test('initials at the right edge head nothing', async () => {
    const item = (number: number, title: string, task: string, y: number) =>
      [
        words(`${number}.`, 60, y, 10, 'F2'),
        words(title, 90, y, 10, 'F2'),
        words('The members talked about this for some time and thanked all who had come.', 90, y - 16, 10),
        words(task, 90, y - 32, 10),
        words('PS', 520, y - 37, 10, 'F2'),
      ].join('\n')
    const page = [
      item(1, 'Winter', 'Dr Marlow to send the figures to all.', 700),
      item(2, 'Care', 'Dr Marlow to bring a plan in March.', 640),
    ].join('\n')
    const blocks = await blocksOf(page)
    expect(blocks.filter(({ kind }) => kind === 'table')).toEqual([])
    expect(
      blocks.filter(({ kind }) => kind === 'heading').map((block) => ('text' in block ? block.text : '')),
    ).toEqual(['Winter', 'Care'])
  })

  test('headings above the first of the lines between rows are the head', async () => {
    const rule = (y: number) => `0.5 w 60 ${y} m 540 ${y} l S`
    const page = [
      words('No', 66, 706, 10, 'F2'),
      words('Recommendation', 100, 706, 10, 'F2'),
      words('Lead', 420, 706, 10, 'F2'),
      rule(700),
      ...[0, 1, 2].flatMap((at) => [
        words(String(at + 1), 66, 684 - at * 40, 10),
        lines(
          [
            'That a leaflet on the new times of the library be sent to every',
            'house in the parish before the summer.',
          ],
          100,
          684 - at * 40,
          12,
        ),
        words('Clerk', 420, 684 - at * 40, 10),
        rule(660 - at * 40),
      ]),
    ].join('\n')
    expect((await textsOf(page))[0]?.split('\n').slice(0, 2)).toEqual([
      'No | Recommendation | Lead',
      '1 | That a leaflet on the new times of the library be sent to every house in the parish before the summer. | Clerk',
    ])
  })
})

describe('numbers in circles', () => {
  const asked = [
    'That the clinic opens at eight on two days.',
    'That letters are sent within the week.',
    'That we hear again of this in May.',
  ]
  const number = (at: number) => words(String(at + 1), 72, 694 - at * 60, 24, 'F2')
  const text = (at: number) => words(asked[at] ?? '', 120, 700 - at * 60)

  test.each([
    ['drawn one with its words after the other', [0, 1, 2].flatMap((at) => [number(at), text(at)])],
    ['drawn before all the words', [...[0, 1, 2].map(number), ...[0, 1, 2].map(text)]],
  ])('%s are labels', async (_, drawn) => {
    expect(await textsOf(drawn.join('\n'))).toEqual(asked.map((words, at) => `${at + 1}|${words}`))
  })
})
