import { describe, expect, test } from 'vitest'
import { extracted, heading, inMinutes, para, reportHead, said, table } from '../testing/paper.ts'

describe('what is a measure', () => {
  test('a catalogue of measures, each with its target, one of them still to be set', () => {
    const { items } = extracted([
      heading('Our performance indicators'),
      heading('1.01 - Council tax collected (%)', 3),
      para(
        'Definition: The tax that is owed for the year and was collected by the end of the quarter, as a share of what would be collected if all paid.',
      ),
      para('Reporting frequency: Quarterly'),
      para('Local target: 98% (Q4 only)'),
      para('Polarity (the good direction): Up'),
      heading('1.02 - Content customers (%)', 3),
      para('Definition: The share of those asked who agree.'),
      para('Reporting frequency: Annual'),
      para('Local target: Not set'),
    ])
    expect(items.map(({ type, text }) => [type, text.replace(/^\W*/u, '')])).toEqual([
      ['indicator', 'Council tax collected (%) 98% (Q4 only)'],
      ['indicator', 'Content customers (%)'],
    ])
  })

  test('how many measures have which colour measures nothing', () => {
    const { items } = extracted([
      heading('Performance summary'),
      table([
        ['', 'Green', 'Amber', 'Red', 'N/A', 'Total'],
        ['KPIs', '9', '2', '0', '3', '14'],
        ['Last year', '7', '1', '4', '2', '14'],
      ]),
    ])
    expect(items).toEqual([])
  })

  test('what a place is like, beside England and with the period of each figure', () => {
    const { items } = extracted([
      heading('Joint strategic needs assessment: teeth'),
      heading('The picture here', 2),
      table([
        ['Indicator', 'Caldermere', 'England', 'Period'],
        ['5 year olds with decay (%)', '28.9', '23.7', '2022'],
        ['Seen by a dentist in 12 months (%)', '44.0', '55.1', '2023/24'],
      ]),
    ])
    expect(items).toEqual([])
  })

  test('figures against a target are measures though the report recommends something above them', () => {
    const { items } = extracted([
      ...reportHead,
      para('RECOMMENDATION: That the Committee considers which to look into.'),
      table([
        ['Code', 'Description', '2015/16', 'Target 2016/17', 'Actual 2016/17', 'Status'],
        ['BV 8', 'Invoices paid within 30 days', '97.2%', '98%', '98.6%', 'Green'],
        ['HB 1', 'Days to process new claims for benefit', '19.4', '20', '23.8', 'Red'],
      ]),
    ])
    expect(items.map(({ type }) => type)).toEqual(['recommendation', 'indicator', 'indicator'])
  })

  test('a word in a column of its own under each measure names none', () => {
    const { items } = extracted(
      [
        'Indicator',
        'Target',
        'Q1',
        'Q2',
        'Invoices paid within 30 days',
        '90%',
        'Monthly',
        '95.6%',
        '97.1%',
        'Plans dealt with in 8 weeks',
        '100%',
        'Monthly',
        '98.0%',
        '99.0%',
      ].map((text) => para(text)),
    )
    expect(items.map(({ text }) => text.split(' ').slice(0, 3).join(' '))).toEqual([
      'Invoices paid within',
      'Plans dealt with',
    ])
  })
})

test('in minutes set out as a table each row is a minute, and may end in noting', () => {
  const items = inMinutes(
    table(
      [
        ['Item 1', 'The Panel noted the form of its report.', ''],
        ['Item 2', 'The Panel agreed to write to the Minister.', ''],
      ],
      false,
    ),
  )
  expect(said(items).length).toBe(2)
})

test('whom to ask, at the foot of a Recommendation section, is not recommended', () => {
  const { items } = extracted([
    ...reportHead,
    heading('Recommendations', 2),
    para('That Council receives the review.'),
    para('Contact Officer, telephone number and email: A. Ash, 01632 960001, a.ash@caldermere.example.'),
  ])
  expect(said(items)).toEqual(['recommendation –: That Council receives the review.'])
})
