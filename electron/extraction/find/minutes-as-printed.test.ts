import { describe, expect, test } from 'vitest'
import { extracted, heading, inMinutes, minutesHead, para, point, said } from '../testing/paper.ts'

describe('markers, wherever they stand', () => {
  test('RESOLVED is a decision in a paper of no known kind; a quoted one is not', () => {
    const { kind, items } = extracted([
      heading('Harrowmere Borough Council'),
      para('Place Panel'),
      para('RESOLVED: That the Director of Place publishes the charges by June 2024.'),
      para('“RESOLVED: That the charges of 2019 be kept.”'),
    ])
    expect(kind).toBe('other')
    expect(said(items)).toEqual([
      'resolution –: That the Director of Place publishes the charges by June 2024.',
    ])
  })

  test('a numbered recommendation that asks is one in minutes too; what became of one is not', () => {
    expect(
      said(
        inMinutes(
          para('That the Head of Parks reports each year.', 'Recommendation 3:'),
          para('The panel was told that this had been done.', 'Recommendation 4:'),
        ),
      ),
    ).toEqual(['recommendation 3: That the Head of Parks reports each year.'])
  })

  test('"RESOLVED/-" and "The Committee resolved:-" lead to a paragraph, capital or not', () => {
    expect(
      said(
        inMinutes(
          para('RESOLVED/-'),
          para('To note the quotation for the roof.'),
          para('The Committee resolved:-'),
          para('in terms of the rules on meetings, to hear the next item in private.'),
        ),
      ),
    ).toEqual([
      'resolution –: To note the quotation for the roof.',
      'resolution –: in terms of the rules on meetings, to hear the next item in private.',
    ])
  })

  test('a qualifier between dashes is no decision, and the list after it is', () => {
    expect(
      said(
        inMinutes(
          para('RESOLVED - subject to the advice of counsel -'),
          para('That three panels be set up;', 'i)'),
          para('That their terms be approved.', 'ii)'),
        ),
      ),
    ).toEqual([
      'resolution i): That three panels be set up;',
      'resolution ii): That their terms be approved.',
    ])
  })

  test('"that (A)…" goes on in the next paragraph', () => {
    expect(
      said(
        inMinutes(
          para('RESOLVED – that (A) the report be received; and'),
          para('the plan be agreed.', '(B)'),
        ),
      ),
    ).toEqual(['resolution (A): the report be received; and', 'resolution (B): the plan be agreed.'])
  })

  test('"resolved to: a) …; b) …" in one paragraph is a list', () => {
    expect(
      said(inMinutes(para('The Council resolved to: a) write to the county; b) clear the stile.'))),
    ).toEqual(['resolution a): write to the county;', 'resolution b): clear the stile.'])
  })

  test('names under a part that leads to them belong to it, and the list goes on', () => {
    expect(
      said(
        inMinutes(
          para('RESOLVED that –'),
          para('the following members be appointed –', '(a)'),
          para('Housing – Councillor Ash'),
          para('the plan be approved.', '(b)'),
        ),
      ),
    ).toEqual([
      'resolution (a): the following members be appointed –\n\nHousing – Councillor Ash',
      'resolution (b): the plan be approved.',
    ])
  })

  test('minutes signed "subject to the following amendment:" are a decision, what follows is not', () => {
    expect(
      said(
        inMinutes(
          para(
            'RESOLVED: That the minutes be signed as a correct record, subject to the following amendment:',
          ),
          para('The vote under item 4 was taken at 8 pm.'),
        ),
      ),
    ).toEqual([
      'resolution –: That the minutes be signed as a correct record, subject to the following amendment:',
    ])
  })
})

describe('what a Decision block holds', () => {
  test('nothing to decide, and what is told before RESOLVED, are no decisions', () => {
    expect(
      said(
        inMinutes(
          para('Decision:'),
          para('There were no announcements.'),
          para('Decision:'),
          para('Cabinet heard that two tenders had come in.'),
          para('RESOLVED that the lower tender be accepted.'),
        ),
      ),
    ).toEqual(['resolution –: that the lower tender be accepted.'])
  })
})

describe('decisions told in a line', () => {
  test.each([
    'Cheques 41 to 47, totalling £1,204.50, were approved.',
    'It was proposed by Cllr Ash, seconded by Cllr Birch, and it was the unanimous decision to keep the waiting list.',
    'It was voted 5 – 1 that the precept remain at £2,000.',
    'All Cllrs agreed that the account be moved to another bank.',
    'Cllr Ash was elected Chairman.',
    'Confirmation of the order of the agenda, with one item added – Agreed',
  ])('%s', (text) => {
    expect(said(inMinutes(para(text)))).toEqual([`resolution –: ${text}`])
  })

  test('a proposal that minutes should be approved is none before it is carried', () => {
    expect(
      said(
        inMinutes(para('It was proposed that the minutes of 8 May should be approved as a correct record.')),
      ),
    ).toEqual([])
  })
})

describe('numbers and days', () => {
  test('short lines that count on are titles with their numbers; an address is none', () => {
    const { items } = extracted([
      ...minutesHead,
      para('341 Apologies'),
      para('None.'),
      para('342 Allotments'),
      para('RESOLVED that the rent be raised.'),
      para('12 Mill Lane'),
      para('343 Roads'),
      para('RESOLVED that the county be asked for grit.'),
    ])
    expect(said(items)).toEqual([
      'resolution 342: that the rent be raised.',
      'resolution 343: that the county be asked for grit.',
    ])
  })

  test('"Fin/286/07-08" and "26a/19" are numbers of minutes', () => {
    expect(
      said(
        extracted([
          ...minutesHead,
          para('Fin/286/07-08 Budget'),
          para('RESOLVED that the budget be approved.'),
          para('26a/19 Cllr Ash was elected Chairman.'),
        ]).items,
      ),
    ).toEqual([
      'resolution Fin/286/07-08: that the budget be approved.',
      'resolution 26a/19: Cllr Ash was elected Chairman.',
    ])
  })

  test('a number on a line of its own is the minute’s, and a decision’s day may stand below it', () => {
    const { meetingDate, items } = extracted([
      para('Decision details'),
      para('77/21'),
      heading('Repairs', 2),
      para('RESOLVED that the contract be extended.'),
      para('Publication date: 24/12/2019'),
      para('Date of decision: 17/09/2019'),
    ])
    expect(said(items)).toEqual(['resolution 77/21: that the contract be extended.'])
    expect(meetingDate).toBe('2019-09-17')
  })

  test('the day of the minutes put to a meeting is not the day of the meeting', () => {
    const head = [
      heading('Agenda and minutes'),
      para('Venue: Town Hall'),
      para('Minutes of Previous Meeting'),
    ]
    const purpose = para('To approve the minutes of the meeting held on 16 March 2021.')
    const decided = [para('Minutes:'), para('RESOLVED that the minutes be approved as a correct record.')]
    expect(extracted([...head, purpose, ...decided]).meetingDate).toBeNull()
    expect(
      extracted([heading('Cabinet - Tuesday, 20th April, 2021'), ...head, purpose, ...decided]).meetingDate,
    ).toBe('2021-04-20')
  })

  test('one item of the minutes under "Agenda item" is still minutes, and so is one that mentions an annual report', () => {
    const { kind, items } = extracted([
      para('Agenda item'),
      heading('Work programme'),
      para(
        'The officer drew attention to the annual report, which was being prepared, and asked members to send her what they would like to see in it by the end of the month.',
      ),
      para('RESOLVED that'),
      point('1)', 'the programme be agreed; and'),
      point('2)', 'a report come in May.'),
    ])
    expect(kind).toBe('minutes')
    expect(said(items)).toEqual([
      'resolution 1): the programme be agreed; and',
      'resolution 2): a report come in May.',
    ])
  })
})

describe('labelled actions', () => {
  test('"Action AB, CD" without a colon names the doers of the sentence above it', () => {
    const [task, decided, ...more] = inMinutes(
      para('The list is long. Quotes to be sought for a new bin.'),
      para('Action AB, CD.'),
      para('It was agreed that the shelter be cleaned twice a year.'),
      para('ACTION All'),
      para('ACTION PLAN'),
    )
    expect(task).toMatchObject({
      type: 'action',
      text: 'Quotes to be sought for a new bin.',
      owner: 'AB, CD',
    })
    expect(decided).toMatchObject({ type: 'resolution', owner: 'All' })
    expect(more).toEqual([])
  })

  test('a decision told after the task is an item of its own', () => {
    expect(
      said(inMinutes(para('Action: Clerk to thank Mr Ash. The Council resolved to co-opt Mrs Birch.'))),
    ).toEqual(['action –: Clerk to thank Mr Ash.', 'resolution –: The Council resolved to co-opt Mrs Birch.'])
  })
})
