import { describe, expect, test } from 'vitest'
import { extracted, heading, para, reportHead, table } from '../testing/paper.ts'

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

  test('a date in front of the recommendation is when it was made', () => {
    const headings = ['Ref', 'Date', 'Recommendation', 'Action taken', 'Status']
    const { items } = extracted([
      ...reportHead,
      table(rows(headings, ['OS 1', '12/01/2021', 'That Members meet by day.', 'Two did.', 'Ongoing'])),
    ])
    expect(items).toMatchObject([{ number: 'OS 1', due: null, commentary: 'Two did.' }])
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
