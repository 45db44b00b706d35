import { describe, expect, test } from 'vitest'
import { extracted, heading, inMinutes, minutesHead, para, point, said, table } from '../testing/paper.ts'

describe('stems and lists', () => {
  test('a stem under a bare marker leads to its list and is no decision itself', () => {
    expect(
      said(
        inMinutes(
          para('RESOLVED:'),
          para('That the Committee:-'),
          para('supports the plan; and', '(a)'),
          para('asks for a report in May.', '(b)'),
        ),
      ),
    ).toEqual(['resolution (a): supports the plan; and', 'resolution (b): asks for a report in May.'])
  })

  test('roman parts inside a lettered part fold into it, and the letters go on', () => {
    const { items } = extracted([
      heading('Caldermere Borough Council'),
      para('Report to: Housing Scrutiny Committee'),
      heading('Recommendations', 2),
      para('Members are asked to:'),
      para('note the report;', '(a)'),
      para('ask for a plan which should:', '(b)'),
      para('set a target; and', '(i)'),
      para('name a lead; and', '(ii)'),
      para('agree to meet in May.', '(c)'),
    ])
    expect(said(items)).toEqual([
      'recommendation (a): note the report;',
      'recommendation (b): ask for a plan which should:\n\nset a target; and\n\nname a lead; and',
      'recommendation (c): agree to meet in May.',
    ])
  })

  test('capitals count off a list only where they follow each other', () => {
    expect(
      said(
        inMinutes(
          para('RESOLVED that:'),
          para('A The lease be signed.'),
          para('B The rent was noted as £90.'),
        ),
      ),
    ).toEqual(['resolution A: The lease be signed.', 'resolution B: The rent was noted as £90.'])
    expect(said(inMinutes(para('RESOLVED that:'), para('A Friend of the Park be co-opted.')))).toEqual([
      'resolution –: A Friend of the Park be co-opted.',
    ])
  })

  test('another body’s decision that is quoted belongs to the noting of it', () => {
    expect(
      said(
        inMinutes(
          para('Resolved:-'),
          para('That the following decision of Cabinet be noted:'),
          para('"1. That the shelters be repaired.'),
          para('That the rest be removed."', '2.'),
        ),
      ),
    ).toEqual([
      'resolution –: That the following decision of Cabinet be noted:\n\n"1. That the shelters be repaired.\n\nThat the rest be removed."',
    ])
  })

  test('a table that only sets text out is read as text', () => {
    expect(
      said(
        inMinutes(
          table([['Resolved:', '(i)', 'That Option 2 be approved.']], false),
          table([['', '(ii)', 'That the list be shortened where it can.']], false),
        ),
      ),
    ).toEqual([
      'resolution (i): That Option 2 be approved.',
      'resolution (ii): That the list be shortened where it can.',
    ])
  })
})

describe('markers inside a paragraph', () => {
  test('a marker opens any sentence, and each its own decision', () => {
    expect(
      said(
        inMinutes(
          para(
            'Two offers had come. RESOLVED: that the first be taken. RESOLVED: that the second be declined.',
          ),
        ),
      ),
    ).toEqual(['resolution –: that the first be taken.', 'resolution –: that the second be declined.'])
  })

  test('"Agreed that" told in running text stays whole; a status line is no decision', () => {
    expect(said(inMinutes(para('Two offers had come. Agreed that the first be taken.')))).toEqual([
      'resolution –: Agreed that the first be taken.',
    ])
    expect(said(inMinutes(para('Decision status: Recommendations Approved')))).toEqual([])
  })

  test('a title may stand before the decision', () => {
    expect(
      said(
        inMinutes(para('Land off Mill Road, two dwellings: resolved to object on the grounds of access.')),
      ),
    ).toEqual(['resolution –: resolved to object on the grounds of access.'])
  })
})

describe('decisions told in the passive', () => {
  test('what a meeting approves is approved by it', () => {
    expect(said(inMinutes(para('The accounts for April were approved.')))).toEqual([
      'resolution –: The accounts for April were approved.',
    ])
  })

  test('what others approved is their decision', () => {
    expect(said(inMinutes(para('The proposals were approved by the County Council.')))).toEqual([])
  })
})

test('what has become of earlier actions is no new task', () => {
  expect(
    said(
      inMinutes(
        para('ACTIONS:', '3.'),
        para('The actions were confirmed as completed or in hand:'),
        para('Action Nos. 46 (a), 47 and 50 – completed.'),
        point('Action 49', 'the letter had been drafted and was with the Leader.'),
      ),
    ),
  ).toEqual([
    'progress 46 (a): Action Nos. 46 (a), 47 and 50 – completed.',
    'progress 47: Action Nos. 46 (a), 47 and 50 – completed.',
    'progress 50: Action Nos. 46 (a), 47 and 50 – completed.',
    'progress 49: the letter had been drafted and was with the Leader.',
  ])
})

test('the day of the meeting is not the day of the minutes that it approves', () => {
  expect(
    extracted([
      ...minutesHead.slice(0, 2),
      para('Date: Wednesday, 22nd October, 2014'),
      para('Present: Councillors A. Thorne (Chair) and B. Quill'),
      para('343 Minutes of the Meeting held on Monday, 1st September, 2014'),
      para('RESOLVED: That the minutes be signed.'),
    ]).meetingDate,
  ).toBe('2014-10-22')
})

describe('what stands beside a decision', () => {
  test('a task handed out after it is an action of its own; in a list it belongs to its part', () => {
    expect(
      said(inMinutes(para('RESOLVED - to buy one bench. Deputy Clerk to ask the Agency for consent.'))),
    ).toEqual(['resolution –: to buy one bench.', 'action –: Deputy Clerk to ask the Agency for consent.'])
    expect(
      said(
        inMinutes(
          para('RESOLVED: (1) That a bench be bought. Clerk to ask the Agency now. (2) That it be oak.'),
        ),
      ),
    ).toEqual([
      'resolution (1): That a bench be bought. Clerk to ask the Agency now.',
      'resolution (2): That it be oak.',
    ])
  })

  test('"Recommendations" over what the committee did is its decision; over what a report asked it is not', () => {
    const list = [point('i.', 'Supports the programme; and'), point('ii.', 'Requests a report in May.')]
    expect(said(inMinutes(para('Recommendations:'), para('The Select Committee:'), ...list))).toEqual([
      'resolution i: Supports the programme; and',
      'resolution ii: Requests a report in May.',
    ])
    expect(said(inMinutes(para('Recommendations:'), para('The officer set these out at length.')))).toEqual(
      [],
    )
  })

  test('a report’s own paragraphs may go on with the numbers of its recommendations', () => {
    const { items } = extracted([
      heading('Caldermere Borough Council'),
      para('Report to: Cabinet'),
      heading('RECOMMENDATIONS', 2),
      para('That cabinet notes the report.', '1.'),
      para('That cabinet agrees the response.', '2.'),
      heading('BACKGROUND INFORMATION', 2),
      para('The review began in June. It visited five libraries.', '3.'),
    ])
    expect(said(items)).toEqual([
      'recommendation 1: That cabinet notes the report.',
      'recommendation 2: That cabinet agrees the response.',
    ])
  })

  test('behind the label a bare name is the doer', () => {
    expect(
      inMinutes(para('Action: Owen Frith to send members the report by 15 December 2023.'))[0],
    ).toMatchObject({ type: 'action', owner: 'Owen Frith', dueDate: '2023-12-15' })
  })
})
