import { describe, expect, test } from 'vitest'
import { extracted, heading, para, point, said } from '../testing/paper.ts'

const itemPage = [
  para('Issue - meetings'),
  heading('Allotments Review', 3),
  para('Meeting: 12/06/2021 - Overview and Scrutiny Committee (Item 14)'),
]

describe('a page of a meetings system on one item', () => {
  test('tells minutes, their day and body, and a list that has lost its heading', () => {
    const found = extracted([
      ...itemPage,
      para('The Head of Parks presented the report.'),
      para('That Members note the waiting list and ask for a plan by March.', '(1)'),
      para('That the Committee considered the plots at Mill Lane.', '(2)'),
    ])
    expect(found).toMatchObject({
      kind: 'minutes',
      meetingDate: '2021-06-12',
      body: 'Overview and Scrutiny Committee',
    })
    expect(found.items.map(({ type, number }) => [type, number])).toEqual([
      ['resolution', '(1)'],
      ['resolution', '(2)'],
    ])
  })

  test('keeps what was asked apart from what was decided', () => {
    const found = extracted([
      ...itemPage,
      heading('Recommendations', 3),
      para('The Executive is asked to:'),
      point('i)', 'Note the waiting list.'),
      point('ii)', 'Approve the rents at Appendix B.'),
      para('Minutes:'),
      para('Resolved – That the rents be approved.'),
    ])
    expect(said(found.items)).toEqual([
      'recommendation i): Note the waiting list.',
      'recommendation ii): Approve the rents at Appendix B.',
      'resolution –: That the rents be approved.',
    ])
  })
})

test('members asked to declare their interests are asked for nothing that is tracked', () => {
  const found = extracted([
    heading('Parks Committee'),
    heading('Declarations of Interest', 2, '2.'),
    para('Members are asked to consider whether they have an interest to declare in any item.'),
    heading('Allotments', 2, '3.'),
    para('The Committee is asked to approve the plan for new plots.'),
  ])
  expect(said(found.items)).toEqual([
    'recommendation –: The Committee is asked to approve the plan for new plots.',
  ])
})

test('what members are asked to agree is no resolution yet', () => {
  const found = extracted([
    heading('Notes of the Panel meeting, 3 May 2016'),
    para('Present: Councillors A. Thorne and B. Quill'),
    para('Members are asked to agree the minutes of 24 February 2016 as a correct record.'),
    para('RESOLVED: That the plots be let.'),
  ])
  expect(found.items.filter(({ type }) => type === 'resolution')).toHaveLength(1)
})

describe('the head of a report', () => {
  const report = (...head: readonly string[]) =>
    extracted([
      ...head.map((line) => para(line)),
      para('Report of the Director of Parks'),
      heading('Recommendation', 2),
      para('The views of the Committee on the state of the plots are sought.'),
      heading('Background', 2),
      para('It is important that plots are let. Some of them should be drained.'),
    ])

  test('may begin with the number of its agenda item', () => {
    expect(
      report(
        'Agenda Item No. 8',
        'Caldermere Borough Council',
        'Scrutiny Committee (Parks): 23rd April 2013',
      ),
    ).toMatchObject({ meetingDate: '2013-04-23', body: 'Scrutiny Committee (Parks)' })
  })

  test('names the day under the body, or under "On"', () => {
    expect(report('Health and Wellbeing Board', '16 November 2022').meetingDate).toBe('2022-11-16')
    expect(report('To', 'Cabinet', 'On', '26 July 2011').meetingDate).toBe('2011-07-26')
  })

  test('the one paragraph of its Recommendation is what it asks', () => {
    expect(said(report('Parks Committee', '3 May 2020').items)).toEqual([
      'recommendation –: The views of the Committee on the state of the plots are sought.',
    ])
  })
})

test('a purpose may go on to what is recommended, and the background argues for it', () => {
  const found = extracted([
    para('Parks Committee'),
    para('3 May 2020'),
    para('Report of the Director of Parks'),
    heading('Purpose of Report', 2),
    para('To set out the rents.'),
    para('This report makes the following recommendations:'),
    para('To approve the rents at Appendix A.', '1.'),
    heading('Recommendations in full', 2),
    para('It is recommended that the Parks Committee'),
    para('lets the plots at Mill Lane;', '1.'),
    para('writes to those who wait.', '2.'),
    heading('Rents', 2),
    para('It is proposed that rents rise by 2%.'),
  ])
  expect(said(found.items)).toEqual([
    'recommendation 1: To approve the rents at Appendix A.',
    'recommendation 1: lets the plots at Mill Lane;',
    'recommendation 2: writes to those who wait.',
  ])
})
