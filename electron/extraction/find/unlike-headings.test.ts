import { describe, expect, test } from 'vitest'
import { extracted, heading, para, point, reportHead, said, table } from '../testing/paper.ts'

describe('recommendations in reports of other shapes', () => {
  test('lettered labels, the reason before what is asked', () => {
    expect(
      said(
        extracted([
          ...reportHead,
          heading('Chapter 3: Repairs', 2),
          para('Tenants waited for months. Landlords should visit within a week.', 'Recommendation A.'),
          para('That the Council keep a register of damp homes.', 'Recommendation B.'),
        ]).items,
      ),
    ).toEqual([
      'recommendation A: Tenants waited for months. Landlords should visit within a week.',
      'recommendation B: That the Council keep a register of damp homes.',
    ])
  })

  test('"What the Panel would like to see" heads recommendations, "Impact so far" progress', () => {
    const { items } = extracted([
      ...reportHead,
      heading('Impact so far', 2),
      point('•', 'The help line was used by 204 families, up from 71 the year before.'),
      point('•', 'Damp is now asked about at every visit to a home.'),
      heading('What the Panel would like to see', 2),
      point('1.', 'Agree a small set of measures and look at them every quarter.'),
      point('2.', 'Re-commission the advice service for five years.'),
    ])
    expect(items.map(({ type }) => type)).toEqual([
      'progress',
      'progress',
      'recommendation',
      'recommendation',
    ])
  })

  test('"it is recommended for withdrawal" recommends nothing', () => {
    expect(
      extracted([...reportHead, para('The route is popular, though it is recommended for withdrawal.')])
        .items,
    ).toEqual([])
  })
})

describe('columns', () => {
  test('a status told at length is no commentary where the table has a column for that', () => {
    const { items } = extracted([
      ...reportHead,
      table([
        ['No', 'Recommendation', 'Progress', 'Status'],
        ['1', 'That homes be inspected.', '', 'On track as the Panel was told in May 2020'],
      ]),
    ])
    expect(items.map(({ commentary }) => commentary)).toEqual([null])
  })

  test("a plan's own name for its milestones is one", () => {
    const { items } = extracted([
      heading('How we are doing'),
      table([
        ['Corporate Plan milestone', 'Lead', 'Due', 'Update'],
        ['Open the family hub', 'Families Team', 'Sept 2024', 'The roof is on.'],
      ]),
    ])
    expect(items.map(({ type, text, due }) => [type, text, due])).toEqual([
      ['action', 'Open the family hub', 'Sept 2024'],
    ])
  })
})

describe('figures on cards', () => {
  test('the heading over figures is what they measure', () => {
    const { items } = extracted([
      heading('How we are doing'),
      heading('Calls answered in five minutes', 3),
      para('Result 79% – Target 80% – Last quarter 74%'),
    ])
    expect(items.map(({ type, text, values }) => [type, text, values?.map(({ raw }) => raw)])).toEqual([
      ['indicator', 'Calls answered in five minutes', ['79%', '80%', '74%']],
    ])
  })

  test('when things will happen is no plan of action', () => {
    expect(
      extracted([
        heading('Report to Cabinet'),
        heading('Timetable', 2),
        table([
          ['What', 'When'],
          ['Call-in ends', '29 November'],
          ['New hours begin', '1 April 2025'],
        ]),
      ]).items,
    ).toEqual([])
  })
})

describe('headings of columns as printed', () => {
  test('marks of notes behind them are no part of them', () => {
    const { items } = extracted([
      heading('Recommendation action plan'),
      table([
        ['Recommendation[i]', 'Response[ii]', 'Lead Officer[iii]'],
        ['That a guide be written.', 'Agreed', 'Pat Moss'],
      ]),
    ])
    expect(items.map(({ text, owner, commentary }) => [text, owner, commentary])).toEqual([
      ['That a guide be written.', 'Pat Moss', 'Agreed'],
    ])
  })

  test('"By" beside "When" is who', () => {
    const { items } = extracted([
      heading('Action plan'),
      table([
        ['Action', 'By', 'When'],
        ['Write a guide for tenants', 'Pat Moss', 'May 2024'],
      ]),
    ])
    expect(items.map(({ owner, due }) => [owner, due])).toEqual([['Pat Moss', 'May 2024']])
  })
})

describe('pages on one item', () => {
  test('that tell what the meeting did are minutes, without a label that says so', () => {
    const { kind, items } = extracted([
      heading('Issue - meetings'),
      para('Annual Report'),
      para('Meeting: 07/07/2011 - Overview and Scrutiny Committee (Item 92)'),
      para('The Head of Parks submitted a report on what was done against the plan of the Council.'),
      para('That the report be received and the challenges noted.'),
    ])
    expect([kind, said(items)]).toEqual([
      'minutes',
      ['resolution –: That the report be received and the challenges noted.'],
    ])
  })
})
