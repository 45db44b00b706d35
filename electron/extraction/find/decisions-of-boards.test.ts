import { describe, expect, test } from 'vitest'
import { bold, heading, inMinutes, para, point, said } from '../testing/paper.ts'

const only = (...lines: readonly string[]): readonly string[] =>
  said(inMinutes(heading('Services', 2, '6'), ...lines.map((line) => para(line))))

describe('what stands between a body and its verb', () => {
  test.each([
    'It was, however, agreed that the two tables could be made one.',
    'It was, therefore, resolved that the audit be brought forward.',
    'The Board at this point in the meeting resolved that the next report be taken in public.',
    'Members, on balance, agreed to keep the older form.',
    'The Committee as a whole agreed that the visits should go on.',
    'The Panel after discussion agreed to write to the Trust.',
    'The Board by a show of hands agreed to wait a year.',
    'The Committee without dissent approved the draft charter.',
  ])('%s', (line) => {
    expect(only(line, 'The next speaker was heard.')).toEqual([`resolution 6: ${line}`])
  })
})

describe('who decides', () => {
  test.each([
    'The Authority agreed the budget set out in the third table.',
    'The Fire Authority approved the draft plan for a new station.',
    'The Board was assured by the audit and agreed to ask for another in a year.',
    'Members were satisfied with the answers and approved the charter.',
    'The Executive Member decided to close the lane for a month.',
    'The Governing Body ratified the decision taken by email.',
    'It was proposed by Ald. Orr, seconded by Cllr Dale and agreed to write to the Department.',
  ])('%s', (line) => {
    expect(only(line, 'The next speaker was heard.')).toEqual([`resolution 6: ${line}`])
  })

  test.each([
    'The Health Authority agreed a new rota with its staff.',
    'Members were advised that the county approved the scheme.',
    'The Executive Member decided.',
    'The Trust was satisfied with its own audit.',
  ])('%s', (line) => {
    expect(only(line, 'The next speaker was heard.')).toEqual([])
  })
})

describe('capitals weigh for every verb', () => {
  test.each([
    'The Board NOTED progress with the estate plan and its risks.',
    'The Committee RECEIVED assurance on staffing.',
    'The Board CONFIRMED its support for the joint bid.',
    'The Board NOTED that the audit was complete.',
    'After debate, the Board APPROVED the measures but for the third, which it was agreed should wait.',
  ])('%s', (line) => {
    expect(only(line, 'The Chair thanked the team.')).toEqual([`resolution 6: ${line}`])
  })
})

test('a paragraph that only notes a paper is what its item came to', () => {
  expect(only('The Board noted the updates listed in the log.', 'The Leader spoke of the election.')).toEqual(
    ['resolution 6: The Board noted the updates listed in the log.'],
  )
  expect(only('Members noted the rise in calls at night.', 'The Leader spoke of the election.')).toEqual([])
})

describe('views, invitations and what only tells that it was carried', () => {
  test.each([
    'It was agreed there was much goodwill in the sector.',
    'Members supported the idea of a joint event.',
    'The Panel supported the suggestion of a visit to the ward.',
    'Members supported the need for more nurses.',
    'The Committee was asked to make any suggestions for the programme.',
    'Nine members voted as follows',
    'The central items were agreed by the Forum in December 2013 and stand in the log.',
    'The Board heard of the Urgent Care Board (UCB).',
  ])('%s', (line) => {
    expect(only(line, 'The Chair thanked the team.')).toEqual([])
  })

  test('over what it carried', () => {
    expect(
      said(
        inMinutes(
          heading('Audit', 2, '6'),
          para('The recommendation was supported, with two abstentions.'),
          para('RESOLVED:'),
          para('That the plan be accepted.'),
        ),
      ),
    ).toEqual(['resolution 6: That the plan be accepted.'])
    expect(
      said(
        inMinutes(
          heading('Election of Chair', 2, '6'),
          para(
            'Councillor Quill proposed and Councillor Marsh seconded that Councillor Thorne be elected Chair. No other names were put. RESOLVED that Councillor Thorne be elected Chair for the year.',
          ),
        ),
      ),
    ).toEqual(['resolution 6: that Councillor Thorne be elected Chair for the year.'])
  })
})

test('pages of decisions: what is withheld, and fields whose words were left out', () => {
  expect(
    said(
      inMinutes(
        heading('Decisions', 2),
        para('Decision Maker: Chief Executive'),
        para('Decision:'),
        para('Appendix B is exempt from publication as it contains terms of a contract.'),
        para('AGREED: that'),
        para('Decision Maker: Director of Roads'),
        para('Decision:'),
        para('To replace the two bridges at Mill Lane.'),
        para('To close the lane for a month.'),
      ),
    ),
  ).toEqual([
    'resolution –: To replace the two bridges at Mill Lane.',
    'resolution –: To close the lane for a month.',
  ])
})

test('what became of the actions of the last meeting stands under each', () => {
  const found = inMinutes(
    heading('Actions from the last meeting', 2, '3'),
    para('Action: Terms of reference to be sent round.'),
    para('Completed, and on the agenda as item 4.'),
    para('Action: Dana Frith to meet the wardens'),
    para('Not yet, as it was agreed to wait for the new team.'),
    para('Action: HBC officers to report back by June 2019 on signs'),
    bold('Any other business'),
  )
  expect(found.map(({ type, text, owner, commentary }) => [type, text, owner, commentary])).toEqual([
    ['action', 'Terms of reference to be sent round.', null, 'Completed, and on the agenda as item 4.'],
    [
      'action',
      'Dana Frith to meet the wardens',
      'Dana Frith',
      'Not yet, as it was agreed to wait for the new team.',
    ],
    ['action', 'HBC officers to report back by June 2019 on signs', 'HBC officers', null],
  ])
})

describe('tasks', () => {
  test.each([
    ['Mapping of meeting rooms to be brought to the next meeting.', 'action'],
    ['A revised list to be sent to all members.', 'action'],
    ['Training plan to be circulated.', 'action'],
    ['Officers agreed to provide the answer in writing after the meeting.', 'action'],
    ['The Clerk confirmed that she would write to the school.', 'action'],
    ['The Clerk confirmed that she would be away in June.', null],
    ['The Clerk advised that they would need more time.', null],
    ['Officers agreed with the findings.', null],
    ['The minutes of the last meeting to be taken as read and signed.', null],
    ['Mr Orr offered to forward the letter to Mr Dale, which he did at the end of the meeting.', null],
    ['Plans to revise the timetable of the Urgent Care Board (UCB)', null],
  ])('%s', (line, type) => {
    expect(inMinutes(heading('Rooms', 2, '6'), para(line)).map((one) => one.type)).toEqual(
      type === null ? [] : [type],
    )
  })

  test('of people who are only named as they speak, or behind the number of a minute', () => {
    expect(
      said(
        inMinutes(
          heading('Matters arising', 2, '3'),
          point(
            'Minute 57:',
            'please note that Ewan Frith had agreed to take the chair. Ewan Frith would write to the heads.',
          ),
          para('Minute 58 (funding scheme): Cara Dunmore would circulate the table after the meeting.'),
          para('Meadow Homes would write to residents.'),
        ),
      ),
    ).toEqual([
      'action 3: Ewan Frith would write to the heads.',
      'action 3: Cara Dunmore would circulate the table after the meeting.',
    ])
  })
})

test('what an agenda says of an item, between its numbered title and its minutes', () => {
  expect(
    inMinutes(
      heading('Urgent business', 2, '15.'),
      para('The Chair will consider the admission of any urgent items.'),
      para('Minutes:'),
      para('There were none.'),
    ),
  ).toEqual([])
})
