import { describe, expect, test } from 'vitest'
import { bold, extracted, heading, para, reportHead, table } from '../testing/paper.ts'

const rows = (...cells: (readonly string[])[]) => cells

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
        // Without a word of comment its figures are what the table says of it.
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
