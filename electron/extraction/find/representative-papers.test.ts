import { describe, expect, test } from 'vitest'
import { extracted, heading, para, said, table } from '../testing/paper.ts'

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
