import { describe, expect, test } from 'vitest'
import { extracted, heading, para, point, said } from '../testing/paper.ts'

const item = (...blocks: Parameters<typeof extracted>[0]) =>
  said(extracted([heading('Agenda item'), heading('Harbour plan', 2), ...blocks]).items)

const told = [
  para('Minutes:'),
  para('The Cabinet Member presented the plan, and Members asked about its cost.'),
]

describe('what stands over the minutes of an item was put to the meeting', () => {
  test('under “Recommendations:”, with the body that is to do it', () => {
    expect(
      item(
        para('Recommendations:'),
        para('That Cabinet:'),
        point('1.', 'Note the position of the harbour plan at mid-year.'),
        point('2.', 'Note that a further report will come in July 2031.'),
        ...told,
      ),
    ).toEqual([
      'recommendation 1: Note the position of the harbour plan at mid-year.',
      'recommendation 2: Note that a further report will come in July 2031.',
    ])
  })

  test('after “It is recommended that the Executive”, its colon left out; what was resolved stays a resolution', () => {
    expect(
      item(
        para('It is recommended that the Executive'),
        point('1.', 'thanks the scrutiny committees for their views;'),
        point('2.', 'approves the new target for days lost; and'),
        para('RESOLVED that the scrutiny committees be thanked and the new target be approved.'),
        para('[Reason: to see how the year went]'),
      ),
    ).toEqual([
      'recommendation 1: thanks the scrutiny committees for their views;',
      'recommendation 2: approves the new target for days lost; and',
      'resolution –: that the scrutiny committees be thanked and the new target be approved.',
    ])
  })
})

describe('decisions whose heading the page has lost, or called otherwise', () => {
  test('“Decision number:” over what was noted, and “That Council:” over what the reasons below are for', () => {
    expect(
      item(
        ...told,
        para('Decision number:'),
        para('The Cabinet noted performance for the third quarter of 2031/32.'),
        para('Reasons:'),
        para('Members can follow the work of the Council during the year.'),
      ),
    ).toEqual(['resolution –: The Cabinet noted performance for the third quarter of 2031/32.'])
    const list = [
      para('That Council:'),
      point('(i)', 'Accepts the findings of the peer review.'),
      point('(ii)', 'Notes that its actions join the delivery plan.'),
    ]
    expect(
      item(...told, ...list, para('Reason for decision: the Council took the findings in full.')),
    ).toEqual([
      'resolution (i): Accepts the findings of the peer review.',
      'resolution (ii): Notes that its actions join the delivery plan.',
    ])
    expect(item(...told, ...list, para('The Mayor thanked all who had spoken.'))).toEqual([])
  })
})

describe('what a page of one item is', () => {
  const kindOf = (...texts: readonly string[]) =>
    extracted([
      heading('Agenda item'),
      heading('Annual report on fostering', 2),
      ...texts.map((text) => para(text)),
    ]).kind
  test('minutes, where it tells who informed whom and what was answered', () => {
    expect(
      kindOf(
        'The Improvement Officer informed the Committee that this was the last report of the year.',
        'In response to a query about costs, it was said that these had not changed.',
      ),
    ).toBe('minutes')
  })
  test('the day after the body that a report is addressed to is that of its meeting', () => {
    expect(
      extracted([
        para('Report to: Scrutiny Committee – Housing 24 September 2031'),
        para('From: Director of Homes'),
        para('Title: Empty homes'),
        para('A. Purpose of report'),
        para('This report tells how many homes stand empty.'),
      ]),
    ).toMatchObject({ kind: 'officer-report', meetingDate: '2031-09-24' })
  })
})
