import { describe, expect, test } from 'vitest'
import { extract } from './index.ts'
import { extracted, heading, minutesHead, para, paper, point, reportHead, table } from './testing/paper.ts'

describe('kind, council, body, title and day', () => {
  test('minutes', () => {
    expect(extracted([...minutesHead, para('RESOLVED – that the report be noted.')])).toMatchObject({
      kind: 'minutes',
      council: 'Caldermere Borough Council',
      body: 'Housing Scrutiny Committee',
      meetingDate: '2019-05-14',
      title: 'Housing Scrutiny Committee minutes, 14 May 2019',
    })
  })

  test('a scrutiny report says only its month, and is for no meeting', () => {
    expect(
      extracted([
        ...reportHead,
        heading('Contents', 2),
        para('Findings..... 4'),
        heading('Findings', 2),
        heading('Recommendation 1', 3),
        para('That fans are fitted.'),
        heading('Conclusions', 2),
      ]),
    ).toMatchObject({
      kind: 'scrutiny-report',
      body: 'Communities Scrutiny Panel',
      meetingDate: null,
      title: 'Damp and Mould in Council Homes',
      sets: [
        {
          stage: 'new',
          body: 'Communities Scrutiny Panel',
          date: '2020-03',
          review: 'Damp and Mould in Council Homes',
        },
      ],
    })
  })

  test.each([
    [
      'officer-report',
      [
        heading('Hallam Council'),
        para('Report to Audit Committee'),
        para('Subject: Follow-up'),
        heading('Recommendation(s)', 2),
        point('1.', 'That the Committee notes the position.'),
      ],
    ],
    [
      'strategy',
      [
        heading('Hallam Council'),
        heading('Homelessness Strategy 2020-2025'),
        heading('Our vision', 2),
        para('Everyone has a home.'),
      ],
    ],
    ['annual-report', [heading('Overview and Scrutiny Annual Report 2021/22'), para('Hallam Council')]],
    [
      'action-plan',
      [
        heading('Scrutiny Recommendations Tracker'),
        table([
          ['Recommendation', 'Update'],
          ['1. That homes be warm.', 'They are.'],
        ]),
      ],
    ],
    [
      'other',
      [
        heading('How we report performance'),
        para('You can read the reports below. We recommend you read the summary first.'),
      ],
    ],
  ] as const)('%s', (kind, blocks) => {
    expect(extracted(blocks).kind).toBe(kind)
  })

  test.each([
    ['Tuesday, 5 March 2019 at 5.30 pm', '2019-03-05'],
    ['Held on 12.04.2016 at the Village Hall', '2016-04-12'],
    ['Made at meeting: 26/01/2023 - Council', '2023-01-26'],
    ['Minutes of the Meeting held on Tuesday, 16th March, 2021 at 6.00 pm', '2021-03-16'],
  ])('%s', (line, day) => {
    expect(
      extracted([
        heading('Ashcombe Parish Council'),
        para(line),
        para('Present: Cllrs Dale and Frith'),
        para('RESOLVED: that the account be paid.'),
      ]).meetingDate,
    ).toBe(day)
  })

  test('the date of earlier minutes, or of the next meeting, is not the day', () => {
    const result = extracted([
      heading('CABINET'),
      heading('Monday, 3 June 2019'),
      heading('1. Minutes', 2),
      para('RESOLVED that the minutes of the meeting held on 6 May 2019 be signed.'),
      para('Next meeting: Monday, 1 July 2019'),
      para('Present: Cllr Ash'),
    ])
    expect(result.meetingDate).toBe('2019-06-03')
  })

  test('what only the running header says', () => {
    const document = paper(
      [para('Present: Cllrs Dale and Frith'), para('RESOLVED: that the account be paid.')],
      ['Ashcombe Parish Council minutes of the meeting held on 5 March 2019'],
    )
    expect(extract(document, { name: 'x.pdf' })).toMatchObject({
      council: 'Ashcombe Parish Council',
      meetingDate: '2019-03-05',
    })
  })
})

test('a cover report and the report it covers keep their sets apart', () => {
  const { items, sets, kind } = extracted([
    heading('CALDERMERE BOROUGH COUNCIL'),
    heading('CABINET'),
    heading('RECOMMENDATIONS', 2, '7.'),
    para('That the report be received.', '7.1'),
    para('Author: A. Clerk'),
    para('Date: 6 September 2019'),
    ...reportHead,
    heading('Recommendations', 2),
    heading('Recommendation 1', 3),
    para('The panel recommends that fans are fitted.'),
    heading('Findings', 2),
    heading('Conclusions', 2),
  ])
  expect(kind).toBe('scrutiny-report')
  expect(sets.map(({ stage, body, date }) => [stage, body, date])).toEqual([
    ['cabinet', 'Cabinet', '2019-09-06'],
    ['new', 'Communities Scrutiny Panel', '2020-03'],
  ])
  expect(items.map(({ set, number }) => [set, number])).toEqual([
    ['set-1', '7.1'],
    ['set-2', '1'],
  ])
})

test('a pack: nothing from its agenda or terms of reference, the minutes with their own day', () => {
  const { kind, meetingDate, items, sets } = extracted([
    para('Homes Board Wednesday, 16th June, 2021 at 6.00 pm'),
    heading('Agenda'),
    heading('Minutes of the last meeting', 2, '1.'),
    para('To agree the minutes.'),
    heading('Strategy', 2, '2.'),
    para('To note the strategy and to recommend that Cabinet adopts it.'),
    para('Agenda Item 1'),
    heading('Homes Board'),
    para('Minutes of the Meeting held on Tuesday, 16th March, 2021 at 6.00 pm'),
    para('Present: Councillor A. Ash'),
    heading('Update', 2, '3.'),
    para('Resolved: That the Board noted the update.'),
    heading('Terms of reference for the Homes Board', 1),
    point('(a)', 'To make recommendations to the Cabinet Member.'),
    point('(b)', 'To ensure that homes are warm.'),
  ])
  expect([kind, meetingDate]).toEqual(['agenda-pack', '2021-06-16'])
  expect(items).toMatchObject([{ type: 'resolution', number: '3', procedural: true }])
  expect(sets).toEqual([
    { id: 'set-1', stage: 'decisions', body: 'Homes Board', date: '2021-03-16', review: null },
  ])
})

test('attendance, apologies, the next meeting and other bodies’ recommendations are kept apart', () => {
  const { other, items } = extracted([
    ...minutesHead,
    para('Apologies for absence: Councillor D. Dove'),
    para('Ofsted had recommended that visits be weekly.'),
    para('Next meeting: 11 June 2019'),
  ])
  expect(other.map(({ type }) => type).filter((type) => type !== 'kind')).toEqual([
    'attendance',
    'apologies',
    'external-recommendation',
    'next-meeting',
  ])
  expect(items).toEqual([])
})

test('the same paper gives the same answer', () => {
  const blocks = [
    ...minutesHead,
    para('RESOLVED – that the report be noted.'),
    table([
      ['Action', 'Who', 'When'],
      ['Send it', 'Clerk', 'May'],
    ]),
  ]
  expect(extracted(blocks)).toEqual(extracted(blocks))
})

test('a paper without words gives nothing', () => {
  expect(extracted([])).toMatchObject({ kind: 'other', items: [], sets: [], other: [] })
})
