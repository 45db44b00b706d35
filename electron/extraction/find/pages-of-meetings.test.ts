import { describe, expect, test } from 'vitest'
import { extracted, heading, inMinutes, para, point, said, table } from '../testing/paper.ts'

const page = (...blocks: Parameters<typeof extracted>[0]) =>
  extracted([
    para('Issue - meetings'),
    para('Street Trees'),
    para('Meeting: 04/06/2019 - Place Panel (Item 6)'),
    ...blocks,
  ])

describe('a list that closes an item whose bold heading the page has lost', () => {
  test('what is to be and what a body is to do are decided, whatever their verbs', () => {
    expect(
      said(
        page(
          para('The panel heard how many trees had been planted since the spring.'),
          para('the planting plan be developed further;', 'a)'),
          para('the Panel oversee its delivery;', 'b)'),
          para('Officers bring the costs to the next meeting.', 'c)'),
          para('Reason for Decision: To keep the streets green.'),
        ).items,
      ),
    ).toEqual([
      'resolution a): the planting plan be developed further;',
      'resolution b): the Panel oversee its delivery;',
      'resolution c): Officers bring the costs to the next meeting.',
    ])
  })

  test('a list that a colon leads to, that tells, or that is not the end of the item is none', () => {
    const tellsOnly = page(
      para('The panel heard from two officers.'),
      para('the grant was spent in March;', '(1)'),
      para('the nursery has closed.', '(2)'),
    )
    const led = page(
      para('A resident put forward the following:'),
      para('the limes be pollarded each year;', '(1)'),
      para('the roots be cut back.', '(2)'),
    )
    const midway = page(
      para('Two views were heard.'),
      para('the limes be pollarded each year;', '(1)'),
      para('the roots be cut back.', '(2)'),
      para('The Chair said that both would cost more than the budget.'),
      para('RESOLVED: That the report be noted.'),
    )
    const paragraphs = page(
      para('The limes should be left, a member said. The Director introduced the plan.', '6.1'),
      para('The Director said he would provide a note.', '6.2'),
    )
    expect([tellsOnly, led, midway, paragraphs].map(({ items }) => said(items))).toEqual([
      [],
      [],
      ['resolution –: That the report be noted.'],
      [],
    ])
  })

  test('"Minutes: That…" is what an item came to, also after a vote on another', () => {
    expect(
      said(
        inMinutes(
          para('Library Hours'),
          para('Minutes: That the motion be referred, in the first instance, to the Leisure Panel.'),
        ),
      ),
    ).toEqual(['resolution –: That the motion be referred, in the first instance, to the Leisure Panel.'])
  })
})

describe('pages of decisions', () => {
  test('what was before a member is not what she decided; "Reason for Decision:" is no label of one', () => {
    expect(
      said(
        extracted([
          heading('Decision details'),
          para('Decision:'),
          para('The Lead Member considered a report on the ferry by the Head of Roads.', '12.1'),
          heading('DECISIONS'),
          para('The Lead Member RESOLVED to agree to the closing of the ferry in winter.', '12.2'),
          para('Reason for Decision: To let the slipway be mended.'),
        ]).items,
      ),
    ).toEqual(['resolution 12.2: The Lead Member RESOLVED to agree to the closing of the ferry in winter.'])
  })

  test('a form asks what decision was taken; a field may stand before the answer', () => {
    const { kind, items, meetingDate } = extracted([
      para('Date of decision: Tuesday, 9 May 2017'),
      para('Service area: Legal'),
      para('What decision was taken?'),
      para('Delegation ref: C4.2'),
      para('To lease the boathouse to the rowing club for five years.'),
      para('Reason(s) for decision:'),
      para('To bring the boathouse back into use.'),
      para('Alternative(s) considered (if any):'),
      para('None.'),
    ])
    expect({ kind, meetingDate, said: said(items) }).toEqual({
      kind: 'minutes',
      meetingDate: '2017-05-09',
      said: ['resolution –: To lease the boathouse to the rowing club for five years.'],
    })
  })

  test('"RECOMMEND to FULL COUNCIL:" goes on with the list of what was resolved', () => {
    expect(
      said(
        inMinutes(
          para('RESOLVED that:'),
          para('the fees be approved; and', '1)'),
          para('RECOMMEND to FULL COUNCIL:'),
          para('That the constitution be amended.', '2)'),
        ),
      ),
    ).toEqual([
      'resolution 1): the fees be approved; and',
      'resolution 2): That the constitution be amended.',
    ])
  })

  test('the day stands in front of the title of a page of one decision', () => {
    const { meetingDate } = extracted([
      para('Issue - decisions'),
      para('Scrutiny Review of Verges'),
      para('25/06/2019 - Final Report of the Scrutiny Review of Verges'),
      para('the report be received;', '(1)'),
      para('a reply be brought to the July meeting.', '(2)'),
    ])
    expect(meetingDate).toBe('2019-06-25')
  })
})

describe('what a page puts to its meeting', () => {
  test('words to pass, and days of other meetings under the titles of items', () => {
    const { items, meetingDate } = extracted([
      heading('Agenda and minutes'),
      para('Tenants’ Panel'),
      para('No. Item'),
      para('Apologies for Absence'),
      para('Minutes: There were none.'),
      para('Minutes of the meeting of the Tenants’ Panel held on 20 November 2020'),
      para('Exempt Information'),
      para('If so, to formally pass the following resolution:-'),
      para('RESOLVED – That the press and public be excluded from the meeting.'),
      para('Minutes: RESOLVED that the fees be approved.'),
    ])
    expect(said(items)).toEqual(['resolution –: the fees be approved.'])
    expect(meetingDate).toBeNull()
  })

  test('what members thought, its "that" left out, is no decision', () => {
    expect(
      said(
        inMinutes(
          para('Members agreed more openness about the choice of sites was needed.'),
          para('Members agreed the choice of sites.'),
        ),
      ),
    ).toEqual(['resolution –: Members agreed the choice of sites.'])
  })

  test('a record of two columns: what was decided stands beside its label', () => {
    const { items } = extracted([
      heading('RECORD OF DECISION'),
      para('The following decisions were taken on 25 July 2006 by the CABINET'),
      table(
        [
          ['Agenda item', 'Ferry fares'],
          ['Decision reference', '9/06'],
          ['Decision taken', 'Option 2: Freeze the fares until the spring and review them then.'],
          ['Reason', 'To keep the ferry within reach of all.'],
          ['Options considered and rejected', 'Option 1: Raise the fares by a tenth.'],
        ],
        false,
      ),
    ])
    expect(said(items).map((words) => words.replace(/^\w+ \S+: /, ''))).toEqual([
      'Option 2: Freeze the fares until the spring and review them then.',
    ])
  })

  test('behind ACTION a team with the initials of who speaks for it is the owner', () => {
    const [task] = inMinutes(para('ACTION: Parking Operations (KS) to send members the figures.'))
    expect(task?.owner).toBe('Parking Operations (KS)')
  })
})

describe('people without titles', () => {
  test('who speaks by name may be given a task, by the first name too', () => {
    expect(
      inMinutes(
        para('Maya Ferris reported that the boiler had failed. Maya to ask for a second quotation.'),
        para('Jon Hale advised that two letters had come. Jon Hale agreed to circulate both letters.'),
        para('Sport Wessex advised that its grant was open. Sport Wessex will write to all clubs.'),
        para('Tilly Orme will paint the fence.'),
      ).map(({ text, owner }) => [text, owner]),
    ).toEqual([
      ['Maya to ask for a second quotation.', 'Maya'],
      ['Jon Hale agreed to circulate both letters.', 'Jon Hale'],
    ])
  })

  test('what an agenda has the chair do is no task', () => {
    expect(
      said(
        inMinutes(
          heading('Announcements'),
          para('The Chair to advise the Committee of any changes to the order of business.'),
          para('The Chair to write to the school.'),
        ),
      ),
    ).toEqual(['action –: The Chair to write to the school.'])
  })
})

describe('tasks of an earlier meeting and labels behind a task', () => {
  test('what has become of each stands behind it', () => {
    expect(
      inMinutes(
        para('The following were actions at the last meeting:'),
        point('•', 'Tenants’ survey to be on the website. This is with the web team.'),
        point('•', 'Whistle blowing policy to be sent round. Sent with the papers.'),
      ).map(({ type, text, commentary }) => [type, text, commentary]),
    ).toEqual([
      ['action', 'Tenants’ survey to be on the website.', 'This is with the web team.'],
      ['action', 'Whistle blowing policy to be sent round.', 'Sent with the papers.'],
    ])
  })

  test('"– ACTION" at the end makes its sentence a task', () => {
    expect(
      said(
        inMinutes(
          para('A letter about the lane was read out. It was agreed that a reply would be sought – ACTION'),
        ),
      ),
    ).toEqual(['action –: It was agreed that a reply would be sought'])
  })
})

describe('votes and ellipsis', () => {
  test('who voted how is no decision; "and then resolved that" is', () => {
    expect(
      said(
        inMinutes(
          para('On a vote, nine Members voted for the proposal and two against and it was declared lost.'),
          para('The minutes of May were amended to name Cllr Orr and then resolved that they be confirmed.'),
        ),
      ),
    ).toEqual([
      'resolution –: The minutes of May were amended to name Cllr Orr and then resolved that they be confirmed.',
    ])
  })
})

describe('Welsh', () => {
  test('days in Welsh, with ordinals and changed first letters', () => {
    const dateOf = (line: string) =>
      extracted([heading('Cofnodion'), para(line), para('PENDERFYNWYD derbyn yr adroddiad.')]).meetingDate
    expect(
      [
        'Cyfarfod y Cyngor - Dydd Iau, 10fed Hydref, 2019 10.00 am',
        'Cofnodion y cyfarfod a gynhaliwyd nos Lun, 4 Medi 2017 am 7.00 pm',
        'Cyfarfod y Cyngor - Nos Fercher y 27ain o Ionawr 2021',
        'Cyfarfod y Cyngor - Dydd Mawrth, 16eg o Fawrth 2010',
      ].map(dateOf),
    ).toEqual(['2019-10-10', '2017-09-04', '2021-01-27', '2010-03-16'])
  })
})
