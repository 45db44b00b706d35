import { describe, expect, test } from 'vitest'
import { extracted, heading, inMinutes, para, point, reportHead, said, table } from '../testing/paper.ts'

describe('minutes of a board that open as a sentence does', () => {
  const minutes = extracted([
    para('At a MEETING of the ROWAN VALLEY INTEGRATION JOINT BOARD held remotely on 3rd June, 2020.'),
    para('Present:-'),
    para('Moira LAIRD (Chairperson), Neil Strang, Ada Pryde'),
    heading('I APOLOGIES FOR ABSENCE'),
    para('Apologies were intimated by Dr Keith Orr.'),
    heading('II WINTER BEDS'),
    para('The report by the Chief Officer recommended that the Integration Joint Board:-'),
    para('note the position; and', '(i)'),
    para('note the costs.', '(ii)'),
    para('The Integration Joint Board further agreed:-'),
    para('to note that six beds had opened; and', '(iii)'),
    para('that the Chief Officer visit the ward.', '(iv)'),
    heading('III DATE OF NEXT MEETING'),
    para('The Integration Joint Board agreed to meet on 9th September.'),
  ])

  test('are minutes, of their day', () => {
    expect(minutes.kind).toBe('minutes')
    expect(minutes.meetingDate).toBe('2020-06-03')
  })

  test('whose lists may go on from the count of what was asked, under roman numbers', () => {
    expect(said(minutes.items.filter(({ type }) => type === 'resolution'))).toEqual([
      'resolution (iii): to note that six beds had opened; and',
      'resolution (iv): that the Chief Officer visit the ward.',
      'resolution III: The Integration Joint Board agreed to meet on 9th September.',
    ])
  })
})

test('a response whose headings explain themselves in long brackets gives decision, answer, doer and day', () => {
  const { items, meetingDate } = extracted([
    heading('Appendix 1'),
    heading('Scrutiny Review of Allotments: Cabinet Response and Action Plan', 2),
    heading('Cabinet, 4 May 2021', 3),
    table([
      [
        'No',
        'Recommendation',
        'Cabinet Decision (Agreed / Not agreed / Put off)',
        'Cabinet Response (setting out what will be done if agreed, the grounds if it is not, and when the matter comes back if it is put off)',
        'Officer Responsible',
        'Action by (date)',
      ],
      [
        '1',
        'That the waiting list be published.',
        'Agreed',
        'It will be online by June.',
        'Parks Manager',
        'June 2021',
      ],
      ['2', 'That plots be halved.', 'Not agreed', 'Tenants were against it.', 'N/A', 'N/A'],
    ]),
  ])
  expect(meetingDate).toBe('2021-05-04')
  expect(items.map(({ number, owner, due }) => [number, owner ?? null, due])).toEqual([
    ['1', 'Parks Manager', 'June 2021'],
    ['2', null, null],
  ])
  expect(items[0]?.commentary).toBe('It will be online by June.')
})

describe('what a meeting did, and what it did not', () => {
  test.each([
    [
      'a lost motion',
      'It was moved by Councillor Quill and seconded by Councillor Marsh that Cabinet be recommended to close the depot. The motion was lost by 6 votes to 3.',
    ],
    [
      'a proposal without a seconder',
      'Councillor Quill proposed that the Council write to the Minister. The proposal was not seconded.',
    ],
    ['questions', 'Members asked about access to rural clinics.'],
    [
      'an agenda’s purpose',
      'Members to declare any interest in any item of business to be considered at this meeting.',
    ],
    ['a tender not given', 'Declined to tender'],
  ])('%s is nothing', (_, text) => {
    expect(said(inMinutes(heading('Depots', 2, '4.'), para(text), para('Discussion followed.')))).toEqual([])
  })

  test('who moved it, in a sentence after the decision, is no decision of its own', () => {
    expect(
      said(
        inMinutes(
          heading('Precept', 2, '7.'),
          para(
            'The draft was read. RESOLVED to set a precept of £9,000. Proposed Cllr Ash, seconded Cllr Elm, all in favour.',
          ),
        ),
      ),
    ).toEqual(['resolution 7: RESOLVED to set a precept of £9,000.'])
  })

  test('a stem that names who is recommended to leads to its list', () => {
    expect(
      said(
        inMinutes(
          heading('Fees', 2, '8.'),
          heading('It was RECOMMENDED to Council', 3),
          point('i.', 'that fees rise by 2%; and'),
          point('ii.', 'that the mooring be let.'),
        ),
      ),
    ).toEqual(['resolution i: that fees rise by 2%; and', 'resolution ii: that the mooring be let.'])
  })

  test('RESOLVED to make recommendations leads to them, and gives nobody a task', () => {
    expect(
      said(
        inMinutes(
          heading('Buses', 2, '5.'),
          para('The Committee RESOLVED to make the following recommendations to the Mayor:', '5.3'),
          point('a.', 'That the timetable be published.'),
          point('b.', 'That shelters be lit.'),
        ),
      ),
    ).toEqual(['resolution a: That the timetable be published.', 'resolution b: That shelters be lit.'])
  })

  test('accounts that are listed below are paid by one decision; a view is one without a verb', () => {
    expect(
      said(
        inMinutes(
          heading('Finance', 2, '9.'),
          para('RESOLVED that the following accounts be paid:'),
          para('Hall hire £40.00'),
          para('Stamps £8.50'),
          heading('Planning', 2, '10.'),
          para('DC/21/0042 Elm Cottage, porch. RESOLVED no objection.', 'a)'),
        ),
      ).map((line) => line.replace(/^resolution [^:]*: /, '')),
    ).toEqual(['that the following accounts be paid:', 'no objection.'])
  })

  test('what the Committee was asked to do is told before what it did', () => {
    expect(
      said(
        inMinutes(
          heading('Roads', 2, '6.'),
          para('The Committee was asked to:'),
          point('•', 'review the figures; and'),
          point('•', 'note the delays.'),
        ),
      ),
    ).toEqual(['recommendation –: review the figures; and', 'recommendation –: note the delays.'])
  })

  test.each([
    [
      'Officers said that this would cost more, but the Head of Harbours undertook to provide an estimate.',
      'Head of Harbours',
    ],
    ['The figure fell. GC Vale was asked to provide a breakdown by station to the next meeting.', 'GC Vale'],
    ['AC Orr agreed to confirm the position in writing.', 'AC Orr'],
    ['Cllr Elm has sanded the bench and will paint it in spring.', 'Cllr Elm'],
  ])('%s', (text, owner) => {
    const [found, ...more] = inMinutes(heading('Harbour', 2, '3.'), para(text, '3.1'))
    expect(more).toEqual([])
    expect([found?.type, found?.owner]).toEqual(['action', owner])
  })
})

describe('reports', () => {
  test('a lead-in over a table that is read by its rows leads to nothing below it', () => {
    const { items } = extracted([
      ...reportHead,
      heading('Recommendations', 2, '1.'),
      para('The Panel recommends that:'),
      table([
        ['No.', 'Recommendation', 'To'],
        ['1', 'Every damp home is inspected by May 2021.', 'Head of Homes'],
        ['2', 'Fans are fitted.', 'Head of Homes'],
      ]),
      heading('Background', 2, '2.'),
      para('Damp was reported in 40 homes.', '2.1'),
      heading('Findings', 2, '3.'),
      para('Recommendation 1: Every damp home is inspected by May 2021. Recommendation 2: Fans are fitted.'),
    ])
    expect(items.map(({ number, text }) => [number, text])).toEqual([
      ['1', 'Every damp home is inspected by May 2021.'],
      ['2', 'Fans are fitted.'],
    ])
  })

  test('numbered findings stand between labelled recommendations', () => {
    const { items } = extracted([
      ...reportHead,
      heading('Findings and Recommendations', 2, '4.'),
      para('Lists. Each team held its own list, and we think that one should do.', '4.1'),
      para('Recommendation 1'),
      para('That one list be kept.'),
      para('Shops. It was suggested to us that rents should be waived, which the Council cannot do.', '4.2'),
      para('Recommendation 2'),
      para('That flats over shops be let.'),
    ])
    expect(items.map(({ text }) => text)).toEqual(['That one list be kept.', 'That flats over shops be let.'])
  })

  test('what an inspectorate recommended earlier in the paragraph leaves the committee its own list', () => {
    const { items } = extracted([
      heading('Scrutiny Annual Report 2020/21'),
      heading('Children’s Committee', 2),
      para(
        'We read the report of Ofsted, which recommended that records be kept. The Committee recommended to the Executive that:',
      ),
      point('•', 'a campaign be launched with schools; and'),
      point('•', 'the fund be kept.'),
    ])
    expect(items.map(({ text }) => text)).toEqual([
      'a campaign be launched with schools; and',
      'the fund be kept.',
    ])
  })

  test('an officer’s report with a plan as its appendix stays a report, its day read from the cover', () => {
    const { kind, meetingDate } = extracted([
      heading('Transport Committee'),
      table(
        [
          ['Date of meeting', '9 June 2022'],
          ['Report title', 'Cycling: Consultation and Action Plan'],
        ],
        false,
      ),
      heading('Purpose of Report', 2, '1.'),
      para('To seek approval of the plan.', '1.1'),
      heading('Recommendations', 2, '2.'),
      para('The Committee is recommended to:'),
      para('Approve the plan at Appendix 1.', '2.1'),
      heading('Financial Implications', 2, '3.'),
      para('The cost is £4,000.', '3.1'),
      heading('Appendix 1: Action Plan', 2),
      table([
        ['No.', 'Action', 'Responsible', 'Timescale'],
        ['1', 'Paint lanes on Mill Street', 'Roads Manager', 'June 2023'],
      ]),
    ])
    expect([kind, meetingDate]).toEqual(['officer-report', '2022-06-09'])
  })

  test('a review under a cover of its own is for the meeting that it is put to', () => {
    const { kind, meetingDate } = extracted([
      heading('REPORT TO THE HOMES SCRUTINY COMMITTEE'),
      para('17 MARCH 2015'),
      heading('REPORT OF THE DAMP TASK AND FINISH GROUP'),
      heading('Background', 2, '1.'),
      para('The Group met four times.', '1.1'),
      heading('Findings and Recommendations', 2, '2.'),
      para('Recommendation 1'),
      para('That fans be fitted.'),
      heading('Recommendation', 2, '3.'),
      para('The Committee is recommended to:'),
      para('approve the report.', '(i)'),
    ])
    expect([kind, meetingDate]).toEqual(['scrutiny-report', '2015-03-17'])
  })
})
