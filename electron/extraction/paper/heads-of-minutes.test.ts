import { describe, expect, test } from 'vitest'
import { extracted, heading, para, said } from '../testing/paper.ts'

const of = (...text: string[]) => extracted(text.map((line) => para(line)))

describe('what a paper of a meeting is, whose and of which day', () => {
  test('a minute in the singular with its sederunt, and minutes titled after the council', () => {
    expect(
      of(
        'DRAFT MINUTE of Ordinary Meeting – Wednesday 3rd March 2021',
        'Sederunt: Ada Muir (Convener), Ian Gunn',
        'It was agreed that the hall be let.',
      ),
    ).toMatchObject({ kind: 'minutes', meetingDate: '2021-03-03' })
    expect(
      of(
        'Ashcombe Parish Council minutes of the meeting held at the Hall on Monday 1 July 2013',
        'Present: Ada Dale (Chairman)',
        '1. Apologies – Ben Frith',
      ).kind,
    ).toBe('minutes')
  })

  test('a committee in capitals inside the line that names it, and a page of one item', () => {
    expect(
      of(
        'ASHCOMBE TOWN COUNCIL',
        'Minutes of the PARKS & OPEN SPACES COMMITTEE held on Tuesday 20 February 2024 at 7pm',
        'Present: Cllr Dale',
        'RESOLVED that the gate be mended.',
      ).body,
    ).toBe('Parks & Open Spaces Committee')
    expect(
      of(
        'Agenda item',
        'Working with the Wellbeing Board',
        'Meeting of Health Scrutiny Panel, Monday, 26th March, 2018 6.30 pm (Item 63.)',
        'Minutes:',
        'RESOLVED that the plan be shared.',
      ),
    ).toMatchObject({ body: 'Health Scrutiny Panel', meetingDate: '2018-03-26' })
  })

  test('the record of an officer’s decision is of no meeting; one still to be taken decides nothing', () => {
    expect(
      of(
        'RECORD OF OFFICER DECISION',
        'Date of decision: 6 May 2020',
        'Decision:',
        'To close Minster Row to motor vehicles.',
      ),
    ).toMatchObject({ kind: 'minutes', meetingDate: null })
    expect(
      extracted([
        heading('Issue - meetings: Local Plan timetable'),
        para('Wards affected: all'),
        para('To agree a revised timetable.'),
        heading('Decision due', 2),
        para('This item is expected to be considered in September.'),
      ]),
    ).toMatchObject({ kind: 'other', items: [] })
  })

  test('a summons to a meeting is an agenda, and a year may stand on the next line', () => {
    expect(
      of(
        'You are hereby summoned to attend a meeting of the Parish Council on Tuesday 11 June 2024.',
        '1. To receive apologies.',
        '2. To approve payments.',
        '3. To discuss the finger post.',
      ).kind,
    ).toBe('agenda-pack')
    expect(
      of(
        'GOVERNANCE SCRUTINY COMMITTEE – 25 JANUARY',
        '2024',
        'PRESENT: Councillor A Dale',
        'RESOLVED to wait.',
      ).meetingDate,
    ).toBe('2024-01-25')
  })

  test('what is told after a marked decision is a decision of its own', () => {
    expect(
      said(
        extracted([
          para('Minutes of a meeting held on Monday 5th March 2018'),
          para('Present: Cllr Dale'),
          para(
            'RESOLVED that Section 1 be approved. It was further resolved that the Council certify itself exempt.',
          ),
        ]).items,
      ),
    ).toEqual([
      'resolution –: that Section 1 be approved.',
      'resolution –: It was further resolved that the Council certify itself exempt.',
    ])
  })
})
