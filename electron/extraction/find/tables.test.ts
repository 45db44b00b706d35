import { describe, expect, test } from 'vitest'
import { bold, extracted, heading, para, reportHead, table } from '../testing/paper.ts'

const rows = (...cells: (readonly string[])[]) => cells

describe('a revisit table', () => {
  const paper = [
    ...reportHead,
    para('Recommendations from the Review of Empty Homes Undertaken by the Former Housing Scrutiny Panel.'),
    para(
      'In June 2017, the Former Housing Scrutiny Panel conducted a review into empty homes. The panel made 3 recommendations, listed below with progress.',
    ),
    table(
      rows(
        ['Recommendation', 'Commentary / Progress'],
        ['1. That a register be kept.', 'It is kept.\n\nIt is read each week.'],
        ['2. That owners be written to within two months.', 'Letters went out in May.'],
      ),
    ),
    table(
      rows(
        ['Recommendation', 'Commentary / Progress'],
        ['3. That everyone who took part be thanked.', 'They were.'],
      ),
    ),
  ]
  const result = extracted(paper)

  test('rows of all its fragments are one set, with its own body, date and review', () => {
    expect(result.sets).toEqual([
      {
        id: 'set-1',
        stage: 'earlier',
        body: 'Housing Scrutiny Panel',
        date: '2017-06',
        review: 'Review of Empty Homes',
      },
    ])
    expect(result.items.map(({ number, text, commentary, set }) => [number, text, commentary, set])).toEqual([
      ['1', 'That a register be kept.', 'It is kept.\n\nIt is read each week.', 'set-1'],
      ['2', 'That owners be written to within two months.', 'Letters went out in May.', 'set-1'],
      ['3', 'That everyone who took part be thanked.', 'They were.', 'set-1'],
    ])
  })

  test('a term runs from the date of the recommendation', () => {
    expect(result.items[1]).toMatchObject({ due: 'within two months', dueDate: '2017-08' })
  })

  test('recommendation and commentary each cite their cell', () => {
    expect(result.items[0]?.citation).toMatchObject({
      block: 7,
      row: 1,
      cell: 0,
      quote: 'That a register be kept.',
      before: '1. ',
    })
    expect(result.items[0]?.commentaryCitation).toMatchObject({
      row: 1,
      cell: 1,
      quote: 'It is kept.\n\nIt is read each week.',
    })
  })

  test('thanks are procedural', () => {
    expect(result.items.map(({ procedural }) => procedural)).toEqual([false, false, true])
  })
})

describe('whatever the columns are called', () => {
  test.each([
    [
      ['No.', 'Recommendation', 'Priority', 'Responsibility', 'Agreed', 'Comments', 'Date'],
      ['4', 'That Members meet by day.', '2', 'Head of Support', 'In part', 'Some will.', 'July 2002'],
      { number: '4', commentary: 'Some will.', owner: 'Head of Support', due: 'July 2002' },
    ],
    [
      ['Ref', 'Scrutiny recommendation', 'Cabinet Member', 'Cabinet response', 'Timetable', 'Lead officer'],
      [
        'SR 01',
        'That Members meet by day.',
        'Cllr Ash',
        'Accepted, as most members asked for it.',
        'By May 2020',
        'M. Dean',
      ],
      {
        number: 'SR 01',
        commentary: 'Accepted, as most members asked for it.',
        owner: 'Cllr Ash, M. Dean',
        due: 'By May 2020',
      },
    ],
    [
      ['Recommendation', 'Update', 'Who', 'By when', 'RAG'],
      ['R1 That Members meet by day.', 'Tried in June.', 'Clerk', 'Ongoing', 'Amber'],
      { number: 'R1', commentary: 'Tried in June.', owner: 'Clerk', due: 'Ongoing' },
    ],
    [
      [
        'Audit recommendation',
        'Agreed management action',
        'Responsible officer',
        'Target date',
        'Current position',
      ],
      ['That Members meet by day.', 'A trial', 'Head of Audit', '31/03/2021', 'Trial over.'],
      {
        number: null,
        commentary: 'A trial\n\nTrial over.',
        owner: 'Head of Audit',
        due: '31/03/2021',
        dueDate: '2021-03-31',
      },
    ],
    [
      ['What we recommended', 'Progress to date'],
      ['That Members meet by day.', 'Two did.'],
      { number: null, commentary: 'Two did.' },
    ],
  ])('%j', (headings, cells, found) => {
    expect(extracted([...reportHead, table(rows(headings, cells))]).items).toMatchObject([
      { type: 'recommendation', text: 'That Members meet by day.', ...found },
    ])
  })

  test('an action plan in sections', () => {
    const { items, kind } = extracted([
      heading('Caldermere Council'),
      heading('Care Leavers Action Plan 2022-2024'),
      heading('Priority 1 – A home', 2),
      table(
        rows(
          ['Action', 'Lead', 'By when', 'Progress', 'Status'],
          ['1.1 Find ten host families.', 'Fostering Manager', 'March 2024', 'Four so far.', 'Amber'],
        ),
      ),
      heading('Priority 2 – Work', 2),
      table(
        rows(
          ['Action', 'Lead', 'By when', 'Progress', 'Status'],
          ['2.1 Keep six apprenticeships.', 'HR Partner', 'April 2023', '', 'Not started'],
        ),
      ),
    ])
    expect(kind).toBe('action-plan')
    expect(items).toMatchObject([
      {
        type: 'action',
        number: '1.1',
        text: 'Find ten host families.',
        owner: 'Fostering Manager',
        dueDate: '2024-03',
        commentary: 'Four so far.',
      },
      { type: 'action', number: '2.1', text: 'Keep six apprenticeships.', commentary: null },
    ])
  })

  test('a title row inside the table is no item, an empty first cell goes on with the row above', () => {
    const { items } = extracted([
      ...reportHead,
      table([
        ['Recommendation', 'Lead', 'Update'],
        [{ text: 'Theme one: warmth', colSpan: 3, rowSpan: 1 }],
        ['1. That homes be warm.', 'Head of Homes', 'Boilers were fitted.'],
        ['', '', 'Walls were filled.'],
      ]),
    ])
    expect(items).toMatchObject([{ number: '1', commentary: 'Boilers were fitted.\n\nWalls were filled.' }])
    expect(items).toHaveLength(1)
  })

  test('one recommendation over several rows has all their progress', () => {
    const { items } = extracted([
      ...reportHead,
      table([
        ['Recommendation', 'Lead', 'Update'],
        [{ text: '1. That homes be warm.', colSpan: 1, rowSpan: 2 }, 'A. Ash', 'Boilers were fitted.'],
        ['B. Birch', 'Walls were filled.'],
      ]),
    ])
    expect(items).toMatchObject([{ commentary: 'Boilers were fitted.\n\nWalls were filled.' }])
  })

  test('the rest of a table on the next page, without its headings', () => {
    const { items } = extracted([
      ...reportHead,
      table(rows(['Recommendation', 'Update'], ['1. That homes be warm.', 'They are.'])),
      table(rows(['2. That homes be dry.', 'They will be.']), false),
    ])
    expect(items.map(({ number }) => number)).toEqual(['1', '2'])
  })
})

describe('tables of measures', () => {
  test('name, series, period and value of every row', () => {
    const { items } = extracted([
      ...reportHead,
      table(
        rows(
          [
            'Indicator description',
            'Caldermere (latest figures)',
            'Statistical neighbours average',
            'Target 2021',
          ],
          ['Homes free of damp', '93.3%', '87.4%', 'Not set'],
          ['Repairs in time per 1,000', '1,204', '998', '1,100'],
        ),
      ),
    ])
    expect(items).toMatchObject([
      {
        type: 'indicator',
        text: 'Homes free of damp 93.3% 87.4% Not set',
        values: [
          { series: 'Caldermere (latest figures)', period: null, raw: '93.3%', number: 93.3 },
          { number: 87.4 },
          { series: 'Target 2021', period: '2021', raw: 'Not set', number: null },
        ],
      },
      {
        text: 'Repairs in time per 1,000 1,204 998 1,100',
        values: [{ number: 1204 }, { number: 998 }, { number: 1100 }],
      },
    ])
  })

  test('the grades of an inspection', () => {
    const { items } = extracted([
      ...reportHead,
      table(rows(['Overall', 'Good'], ['Staying safe', 'Outstanding'], ['Being healthy', 'Good']), false),
    ])
    expect(items.map(({ type, text }) => [type, text])).toEqual([
      ['indicator', 'Overall Good'],
      ['indicator', 'Staying safe Outstanding'],
      ['indicator', 'Being healthy Good'],
    ])
  })

  test('not statistics of places, nor money, nor who was there', () => {
    const { items } = extracted([
      ...reportHead,
      table(rows(['', '2017', '2018'], ['Northfield', '2,100', '17.3%'], ['Southfield', '4,500', '16.4%'])),
      table(rows(['Payee', 'Amount'], ['Hall hire', '£65.00'], ['Grass cutting', '£1,033.00'])),
      table(rows(['Councillor', 'Minute', 'Interest'], ['A. Ash', '7', 'Daughter rents a home'])),
    ])
    expect(items).toEqual([])
  })

  test('points that each give a measure and how it stands', () => {
    const { items } = extracted([
      ...reportHead,
      para('Some highlights from the performance data were:'),
      {
        kind: 'listItem',
        level: 1,
        label: '•',
        text: 'Percentage of repairs in time 95% were done within ten days.',
      },
      { kind: 'listItem', level: 1, label: '•', text: 'Number of complaints has fallen again.' },
      { kind: 'listItem', level: 1, label: '•', text: 'Thanks to all who took part.' },
    ])
    expect(items.map(({ type }) => type)).toEqual(['indicator', 'indicator'])
  })
})

describe('progress and further work in an annual report', () => {
  const head = [heading('Caldermere Safety Partnership'), heading('Annual Report 2020'), para('October 2020')]
  const points = (...texts: string[]) =>
    texts.map((text) => ({ kind: 'listItem' as const, level: 1, label: '•', text }))

  test('points under a progress heading', () => {
    const { items, kind } = extracted([
      ...head,
      heading('Progress since we began', 2),
      para('There has been progress. For example:'),
      ...points(
        'The number of people in treatment has increased each year.',
        'Two new clinics have opened in the north.',
      ),
      heading('Our aims', 2),
      ...points('To be kind.'),
    ])
    expect(kind).toBe('annual-report')
    expect(items.map(({ type, text }) => [type, text])).toEqual([
      ['progress', 'The number of people in treatment has increased each year.'],
      ['progress', 'Two new clinics have opened in the north.'],
    ])
  })

  test('areas for further development are actions', () => {
    const { items } = extracted([
      ...head,
      bold('Areas for further development'),
      ...points('Work with schools on online safety.', 'Publish a guide for carers.'),
    ])
    expect(items.map(({ type }) => type)).toEqual(['action', 'action'])
  })
})
