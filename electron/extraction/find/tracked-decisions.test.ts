import { describe, expect, test } from 'vitest'
import { extracted, heading, inMinutes, para, point, reportHead, said, table } from '../testing/paper.ts'

const rows = (items: ReturnType<typeof inMinutes>) =>
  items.map(({ number, text, owner, commentary, due, dueDate }) => [
    number,
    text,
    owner,
    commentary,
    due,
    dueDate,
  ])

describe('tables that do not call what they track a recommendation', () => {
  test('decisions of a committee with where they come from in front of their words', () => {
    const { items } = extracted([
      ...reportHead,
      table([
        ['Scrutiny decision', 'Lead officer', 'Position at 6 May', 'Status'],
        ['**10 January 2020**', '', '', ''],
        [
          'Min. No. 48 – Street Lights – Recommended (2) That members be told of the streets.',
          'Head of Roads',
          'A list was sent.',
          'Completed',
        ],
        ['(3) That the saving be reported in June.', 'Head of Finance', 'Awaited.', 'Ongoing'],
        [
          'Min. No. 50 – Wi-Fi – Resolved: That a report be brought in a year.',
          'Head of Places',
          'In the work programme.',
          'Ongoing',
        ],
      ]),
    ])
    expect(rows(items)).toEqual([
      ['(2)', 'That members be told of the streets.', 'Head of Roads', 'A list was sent.', null, null],
      ['(3)', 'That the saving be reported in June.', 'Head of Finance', 'Awaited.', null, null],
      [null, 'That a report be brought in a year.', 'Head of Places', 'In the work programme.', null, null],
    ])
  })

  test('issues raised, each a task, are actions', () => {
    const { items } = extracted([
      ...reportHead,
      table([
        ['Date', 'Matter raised', 'Officer', 'Update'],
        ['3 May', 'Circulate the note on void homes', 'Head of Homes', 'Sent on 9 May.'],
        ['3 May', 'Confirm when the lift will be mended', 'Head of Assets', 'By the end of June.'],
      ]),
    ])
    expect(said(items)).toEqual([
      'action –: Circulate the note on void homes',
      'action –: Confirm when the lift will be mended',
    ])
  })

  test('aims with a lead and a status are no tasks', () => {
    const { items } = extracted([
      ...reportHead,
      table([
        ['Objective', 'Lead', 'Status'],
        ['Improve the health of people in every ward', 'Director of Public Health', 'Green'],
        ['Support people to live at home', 'Director of Adults', 'Amber'],
      ]),
    ])
    expect(items).toEqual([])
  })

  test('of an original and a revised date the later stands, and both are kept', () => {
    const { items } = extracted([
      ...reportHead,
      table([
        ['Recommendation', 'Owner', 'Original date', 'Revised date', 'Update'],
        ['Debts should be reviewed each year.', 'Revenues', '31/03/2023', '31/12/2023', 'A draft is ready.'],
        ['Rights should be reviewed.', 'Revenues', '30/06/2023', '', 'Begun.'],
      ]),
    ])
    expect(items.map(({ due, dueDate }) => [due, dueDate])).toEqual([
      ['31/03/2023 (revised 31/12/2023)', '2023-12-31'],
      ['30/06/2023', '2023-06-30'],
    ])
  })

  test('days under a heading "Milestone" say by when', () => {
    const { items } = extracted([
      ...reportHead,
      table([
        ['Ref', 'What we will do', 'Who', 'Milestone', 'What has happened'],
        ['1a', 'Take on two inspectors', 'Head of Homes', 'Jan 2024', 'One began.'],
        ['1b', 'Ring every tenant', 'Head of Homes', 'Dec 2023', 'All were rung.'],
      ]),
    ])
    expect(items.map(({ due }) => due)).toEqual(['Jan 2024', 'Dec 2023'])
  })
})

describe('lists and their lead-ins', () => {
  test('a body says how many recommendations it made', () => {
    const { items } = extracted([
      ...reportHead,
      para('The Panel made three recommendations:'),
      point('1.', 'That the Council makes more use of notices.'),
      point('2.', 'That cameras are moved every eight weeks.'),
      point('3.', 'That the charge is waived for one year.'),
    ])
    expect(said(items)).toEqual([
      'recommendation 1: That the Council makes more use of notices.',
      'recommendation 2: That cameras are moved every eight weeks.',
      'recommendation 3: That the charge is waived for one year.',
    ])
  })

  test('what stands under a review of recommendations after a year is not recommended', () => {
    const { items } = extracted([
      heading('Caldermere Borough Council'),
      heading('Private renting – review of recommendations after twelve months', 2),
      heading('Background', 3, '1.'),
      para('The report was received in May 2019. This paper sets out the position one year on.', '1.1'),
      para(
        'There are about 3,000 rented homes in the town, more than twice as many as were counted before.',
        '1.2',
      ),
    ])
    expect(items).toEqual([])
  })

  test('the reason beside a recommendation is none', () => {
    const { items } = extracted([
      ...reportHead,
      heading('Recommendation', 2, '2.'),
      para('That the Committee comments on the figures.'),
      para(
        'Reasons for recommendation: to allow members to see that money is spent where it must be.',
        '1.2',
      ),
    ])
    expect(said(items)).toEqual(['recommendation –: That the Committee comments on the figures.'])
  })

  test('who moved it stands between the marker and what was decided', () => {
    expect(
      said(
        inMinutes(
          heading('LEISURE', 2, '7'),
          para(
            'RESOLVED, on the proposal of Cllr. Quill, seconded by Alderman Marsh, that the report be noted.',
          ),
        ),
      ),
    ).toEqual(['resolution 7: that the report be noted.'])
  })

  test('a list under the title "Actions" in minutes, whoever the doer', () => {
    expect(
      said(
        inMinutes(
          heading('Handovers', 2, '14'),
          para('Resolved – that the Committee welcomes the change.', '14.3'),
          heading('Actions', 3, '14.4'),
          point('•', 'The ambulance trust to supply a map of first responders.'),
        ),
      ),
    ).toEqual([
      'resolution 14.3: that the Committee welcomes the change.',
      'action 14.4: The ambulance trust to supply a map of first responders.',
    ])
  })
})

describe('measures', () => {
  test('what the colours mean is no measure', () => {
    const { items } = extracted([
      ...reportHead,
      para('Key: Green – on or above target; Amber – within 5% of target; Red – more than 5% from target.'),
    ])
    expect(items).toEqual([])
  })

  test("a measure's code is its number, its figures are what a table without comments says of it", () => {
    const { items } = extracted([
      ...reportHead,
      table([
        ['Indicator', '2021/22', '2022/23', 'Scotland', 'Rank'],
        ['CHN1: Cost for each pupil', '£6,912', '£7,120', '£6,565', '23'],
        ['CORP8: Invoices paid in time', '93.4%', 'n/a', '91.8%', '26'],
      ]),
    ])
    expect(said(items)).toEqual([
      'indicator CHN1: Cost for each pupil £6,912 £7,120 £6,565 23',
      'indicator CORP8: Invoices paid in time 93.4% n/a 91.8% 26',
    ])
  })
})
