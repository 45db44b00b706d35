import { describe, expect, test } from 'vitest'
import { extracted, heading, para, said, table } from '../testing/paper.ts'

const head = [
  para('Minutes of the meeting of Ashcombe Village Hall Committee held on Monday 4 March 2019'),
  para('Present: Ann Frith (AF), Ben Dale (BD), Carol Orr (CO) and Hugh Rae (HR)'),
]
const of = (...lines: string[]) =>
  said(extracted([...head, para('4. Hall matters'), ...lines.map((line) => para(line))]).items)

describe('who does it stands beside or behind', () => {
  const rows = [
    ['Item', 'Discussion', 'Action by'],
    ['1', 'Apologies: Jo Pell', ''],
    ['2', 'Boiler: a new pump is needed. Two more prices to be obtained.', 'BD'],
    ['3', 'Kitchen: the back door sticks. Plane the door and refit the lock.', 'HR'],
    ['4', 'Bookings: up on last year, as was reported by the secretary.', ''],
    ['5', 'Date of next meeting: 8 April 2019 in the small hall.', 'All'],
  ]
  test('under "Action by" each row with a doer gives a task, be it without a verb that is known', () => {
    const found = extracted([...head, table(rows)]).items
    expect(found.map(({ text, owner }) => `${owner}: ${text}`)).toEqual([
      'BD: Two more prices to be obtained.',
      'HR: Plane the door and refit the lock.',
    ])
  })

  test('rows may have a cell more than their headings', () => {
    const found = extracted([
      ...head,
      table([
        ['Attendance', 'Action'],
        ['2.1', 'Notice board: no word yet, and it will be carried forward.', 'CO'],
        ['2.2', 'Floor: the price was read out to those who had come.', ''],
      ]),
    ]).items
    expect(found.map(({ text, owner }) => `${owner}: ${text}`)).toEqual([
      'CO: Notice board: no word yet, and it will be carried forward.',
    ])
  })

  test('a label without a colon, or over lines without bullets', () => {
    expect(
      of('ACTION POINT HR to get a price for the tap.', 'ACTION POINT Rota to go on the next agenda'),
    ).toEqual(['action 4: HR to get a price for the tap.', 'action 4: Rota to go on the next agenda'])
    expect(
      of(
        'Actions:',
        'Claim the grant from the district – Clerk',
        'Write to the school about parking',
        'Send thanks to Mrs Hay (CO)',
      ),
    ).toHaveLength(3)
    expect(of('All groups to go through the draft before May.', 'Action: Group leaders')).toEqual([
      'action 4: All groups to go through the draft before May.',
    ])
  })

  test('an errand is a task where it stands in its minute, and no item of an agenda', () => {
    expect(of('The hedge is over the path again.', 'To ask Mr Hay to cut it back.')).toEqual([
      'action 4: To ask Mr Hay to cut it back.',
    ])
    expect(
      of(
        'To receive the accounts.',
        'To note the report of the clerk.',
        'To ask any questions of the chair.',
      ),
    ).toEqual([])
    expect(said(extracted([...head, heading('To ask the county for a price')]).items)).toEqual([])
  })
})

describe('how it was carried stands below', () => {
  test('who moved and seconded, on a line of their own', () => {
    expect(
      of(
        'The cost of a board was gone into and an oak one at £640 was preferred.',
        'Proposed by Carol Orr, seconded by Ben Dale. All in favour.',
      ),
    ).toEqual(['resolution 4: The cost of a board was gone into and an oak one at £640 was preferred.'])
    expect(
      of('It was agreed to paint the hall.', 'Proposed by Carol Orr, seconded by Ben Dale. All in favour.'),
    ).toEqual(['resolution 4: It was agreed to paint the hall.'])
    expect(of('Ben Dale reported on the bar.', 'Proposed Carol Orr, seconded Ann Frith.')).not.toContain(
      'resolution 4: Ben Dale reported on the bar.',
    )
  })

  test.each([
    'To approve the certificate of exemption Approved.',
    'Complaints policy – not approved.',
    'Christmas party – agreed Saturday 10 December, £3 a head',
    '(Agreed to waive the fee)',
  ])('an outcome run on to what it is of: %s', (line) => {
    expect(of(line)).toEqual([`resolution 4: ${line}`])
  })

  test.each([
    ['It was agreed that CO, as treasurer, would keep a list of keys.', 'CO'],
    ['It was therefore agreed unanimously that BD would formally invite the scouts.', 'BD'],
    ['It was suggested that the Clerk write to the bus company. This was agreed.', 'Clerk'],
  ])('who was given it: %s', (line, owner) => {
    expect(extracted([...head, para('4. Hall matters'), para(line)]).items).toMatchObject([
      { type: 'action', owner },
    ])
  })

  test('a purpose above movers is not what they carried, and a minute’s number is no application', () => {
    expect(
      of(
        'To approve the payments on the list.',
        'Proposed by Carol Orr, seconded by Ben Dale and agreed by all.',
      ),
    ).toEqual(['resolution 4: Proposed by Carol Orr, seconded by Ben Dale and agreed by all.'])
    const corrected =
      'Subject to the insertion of minute number 17/172, the minutes were approved and signed as a true record.'
    expect(of(corrected)).toEqual([`resolution 4: ${corrected}`])
  })

  test('who seconded may have a line of its own', () => {
    expect(of('Approved by Carol Orr', 'Seconded by Ben Dale')).toEqual([
      'resolution 4: Approved by Carol Orr\n\nSeconded by Ben Dale',
    ])
  })

  test.each([
    'Phones to be switched off during the meeting.',
    'Members of the public to be allowed three minutes each.',
    'Carol Orr agreed to take the post for now.',
    'The Chair will keep order.',
  ])('a rule of the house, or a post taken up, is no task: %s', (line) => {
    expect(of(line)).toEqual([])
  })
})

test('in a list of actions the column without a heading says what they are', () => {
  const found = extracted([
    heading('Action points from the April meeting of Ashcombe Parish Council'),
    table([
      ['Agenda item', '', 'Councillor', 'Due date', 'Completed'],
      [
        '7 – Phone box',
        'Repainting of the phone box by the owners',
        'Clerk',
        'Ongoing',
        'On their list; Clerk to watch',
      ],
      ['9 – Finance', 'AD to send in the claim for the grant', 'AD', 'Next meeting', 'AD to send – ongoing'],
    ]),
  ]).items
  expect(found.map(({ text, owner }) => `${owner}: ${text}`)).toEqual([
    'Clerk: Repainting of the phone box by the owners',
    'AD: AD to send in the claim for the grant',
  ])
})
