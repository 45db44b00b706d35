import { describe, expect, test } from 'vitest'
import { extracted, heading, inMinutes, minutesHead, para, point, said, table } from '../testing/paper.ts'

describe('what a decision is led to by', () => {
  test('"Recommended to Council to:" and "Resolved to:" each lead to their list', () => {
    expect(
      said(
        inMinutes(
          para('Recommended to Council to:'),
          para('Raise the rent of allotments by £2', 'a)'),
          para('Let the empty plots by May', 'b)'),
          para(
            'Six bids were above the line. Resolved to: (1) Fund the six bids; (2) Ask the hall to bid again.',
          ),
        ),
      ),
    ).toEqual([
      'resolution a): Raise the rent of allotments by £2',
      'resolution b): Let the empty plots by May',
      'resolution (1): Fund the six bids;',
      'resolution (2): Ask the hall to bid again.',
    ])
  })

  test('reasons that stand in a report fold no list, reasons below do', () => {
    expect(
      said(
        inMinutes(
          para('RESOLVED that for the reasons contained in the report:'),
          para('the lodge be let to the friends of the park;', '(i)'),
          para('the Head of Parks report again in May.', '(ii)'),
        ),
      ),
    ).toHaveLength(2)
    expect(
      said(
        inMinutes(
          para('RESOLVED that consent be refused for the following reasons:'),
          para('it would overlook the school;', '(i)'),
          para('it has no parking.', '(ii)'),
        ),
      ),
    ).toHaveLength(1)
  })

  test('"it was RESOLVED" over its list is not a decision of its own', () => {
    expect(
      said(
        inMinutes(
          para('A few members could not be heard. It was RESOLVED'),
          para('that the protocol be adopted; and', '(a)'),
          para('that votes be taken by name.', '(b)'),
        ),
      ),
    ).toEqual([
      'resolution (a): that the protocol be adopted; and',
      'resolution (b): that votes be taken by name.',
    ])
  })

  test('"The Committee agreed: that…" and "Resolved, to…" are marked', () => {
    expect(
      said(
        inMinutes(
          para('The Committee agreed: that the minutes of 2 May be confirmed.'),
          para('The seat has been gone for a year. Resolved, to write it off.'),
        ),
      ),
    ).toEqual(['resolution –: that the minutes of 2 May be confirmed.', 'resolution –: to write it off.'])
  })

  test('a motion that became the finding of the meeting was decided; one that fell was not', () => {
    const found = inMinutes(
      para(
        'There being 3 votes for the motion and 2 for the amendment, the motion became the finding of the meeting.',
      ),
      para('There being 2 votes for the motion and 3 against, the motion fell.'),
    )
    expect(found.map(({ rule }) => rule)).toEqual(['told-resolution/motion-carried'])
  })

  test('a title run into the sentence is left out', () => {
    expect(
      said(inMinutes(para('Finance It was proposed, seconded and agreed to pay the schedule of accounts.'))),
    ).toEqual(['resolution –: It was proposed, seconded and agreed to pay the schedule of accounts.'])
  })
})

describe('tasks', () => {
  test('a named person is given whatever verb stands after "to"; a place or a body’s name is none', () => {
    expect(
      said(
        inMinutes(
          para('Mrs Fenn to fill in the form for the fund.'),
          para('Secretary to lodge the objection.'),
          para('Mrs Fenn to the chair.'),
        ),
      ),
    ).toEqual([
      'action –: Mrs Fenn to fill in the form for the fund.',
      'action –: Secretary to lodge the objection.',
    ])
  })

  test('a post that was asked has a task, with its owner', () => {
    const [found] = inMinutes(
      para('The Head of Parks was asked to bring a plan for the lake to the next meeting.'),
    )
    expect(found).toMatchObject({ type: 'action', owner: 'Head of Parks' })
  })

  test('the doer may stand between "Action" and its colon', () => {
    expect(
      inMinutes(para('Action HB: check with the insurers')).map(({ type, text, owner }) => [
        type,
        text,
        owner,
      ]),
    ).toEqual([['action', 'check with the insurers', 'HB']])
  })
})

describe('tables', () => {
  test('the proposal of a planning application is no recommendation', () => {
    const { items } = extracted([
      ...minutesHead,
      table([
        ['Ref', 'Address', 'Proposal', 'Comments'],
        ['24/00612/HH', 'The Old Forge', 'Solar panels to the south roof', 'None'],
      ]),
    ])
    expect(items.filter(({ type }) => type === 'recommendation')).toEqual([])
  })

  test('a day beside the responsible officer is when it is due', () => {
    const { items } = extracted([
      heading('Internal Audit Report: Grounds'),
      table(
        [
          ['Finding 1', 'Priority 1'],
          ['Recommendation', 'A list of trees should be kept and looked through each spring.'],
          ['Management response', 'Agreed. The list is begun.'],
          ['Responsible officer', 'Head of Grounds', '30 September 2026'],
        ],
        false,
      ),
    ])
    expect(items).toMatchObject([
      {
        type: 'recommendation',
        text: 'A list of trees should be kept and looked through each spring.',
        owner: 'Head of Grounds',
        dueDate: '2026-09-30',
      },
    ])
  })

  test('rows that nothing numbers are read where names and days stand where they belong', () => {
    const { items } = extracted([
      heading('Warm homes: actions'),
      ...['Action', 'Lead', 'Timescale', 'Progress to date'].map((text) => para(text)),
      ...['Insulate forty lofts a year', 'Homes Team', 'March 2026', '31 done by Christmas'].map((text) =>
        para(text),
      ),
      ...['Offer a visit to every tenant over eighty', 'Tenancy Team', 'Ongoing', 'Begun in two wards'].map(
        (text) => para(text),
      ),
      heading('Contacts'),
    ])
    expect(items.map(({ text, owner, commentary }) => [text, owner, commentary])).toEqual([
      ['Insulate forty lofts a year', 'Homes Team', '31 done by Christmas'],
      ['Offer a visit to every tenant over eighty', 'Tenancy Team', 'Begun in two wards'],
    ])
  })
})

describe('reports', () => {
  test('a name with its figure behind a colon is a measure among data', () => {
    const { items } = extracted([
      heading('Safeguarding Partnership Yearly Report 2025/26'),
      heading('Performance data', 2),
      point('•', 'Assessments done within 45 days: 86% (78% the year before)'),
    ])
    expect(said(items)).toEqual(['indicator –: Assessments done within 45 days: 86% (78% the year before)'])
  })

  test('a list after "she recommends that:" is recommended; a title that asks is not', () => {
    const { items } = extracted([
      heading('Safeguarding Partnership Yearly Report 2025/26'),
      heading('What the scrutineer said', 2),
      para('Dr Sands met forty workers. She recommends that:'),
      point('1.', 'schools are a partner in name as well as in deed; and'),
      point('2.', 'audits are seen within a month.'),
      heading('What the Committee is asked to do', 2),
    ])
    expect(said(items)).toEqual([
      'recommendation 1: schools are a partner in name as well as in deed; and',
      'recommendation 2: audits are seen within a month.',
    ])
  })
})
