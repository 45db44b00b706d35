import { describe, expect, test } from 'vitest'
import { extracted, heading, para } from '../testing/paper.ts'

type Blocks = Parameters<typeof extracted>[0]
const found = (blocks: Blocks) =>
  extracted(blocks).items.map(({ type, number, text }) => [type, number, text])

const cover = [
  para('Ashmere Borough Council'),
  para('Cabinet Meeting: 1 June, 2025'),
  heading('Report of the Head of Housing'),
  heading('Post-inspection action plan: third progress report'),
]

describe('what is put to a body in the words of a motion', () => {
  test('where the heading over it is lost', () => {
    const report = [
      ...cover,
      heading('Purpose of the report', 2),
      para('To tell members of progress with the plan.', '1.'),
      para('That Cabinet notes the progress that has been made with the plan.', '1.'),
      para('That the progress report is referred to the Housing Scrutiny Committee.', '2.'),
      heading('Reasons for the recommendations', 2),
      para('In order that members know of the progress made.', '1.'),
      para('That the inspectors were content was plain from their letter.', '2.'),
    ]
    expect(found(report)).toEqual([
      ['recommendation', '1', 'That Cabinet notes the progress that has been made with the plan.'],
      ['recommendation', '2', 'That the progress report is referred to the Housing Scrutiny Committee.'],
    ])
    expect(extracted(report).kind).toBe('officer-report')
    expect(extracted(report).meetingDate).toBe('2025-06-01')
  })

  test('under the word Recommendation over the minutes of a web page', () => {
    expect(
      found([
        heading('Agenda item'),
        heading('Draft annual report', 2),
        para('RECOMMENDATION:'),
        para('To consider and comment on the draft report for the year.'),
        para('Comments should be sent in by Friday, 13 May 2026.'),
        para('Minutes:'),
        para('The Committee discussed the draft report at length.'),
      ]),
    ).toEqual([['recommendation', null, 'To consider and comment on the draft report for the year.']])
  })

  test('not in a report that has its section, nor what its next section says', () => {
    expect(
      found([
        ...cover,
        heading('Main report', 3, '3'),
        para('That the plan be approved was the wish of tenants.', '3.1'),
        heading('Recommendation', 3, '4'),
        para('Members are asked to scrutinise the contents of this report.', '4.1'),
        para('Key Strategic Implications', '5'),
        para('Financial', '5.1'),
        para('There are no financial implications associated with this report.', '5.1.1'),
      ]).map(([, number]) => number),
    ).toEqual(['4.1'])
  })

  test('a letter in front of a heading is no part of its name', () => {
    expect(
      found([
        ...cover,
        heading('A. Recommendations', 2),
        para('That the report be noted.'),
        heading('B. Supporting information', 2),
        para('The table gives the times by quarter.', '1.'),
      ]),
    ).toEqual([['recommendation', null, 'That the report be noted.']])
  })
})
