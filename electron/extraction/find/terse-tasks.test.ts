import { describe, expect, test } from 'vitest'
import { extracted, heading, inMinutes, minutesHead, para, said, table } from '../testing/paper.ts'

const parish = (...text: string[]) =>
  extracted([
    heading('Thornby Community Council'),
    para('Minute of meeting held on Wednesday 4 March 2020 at 7.30 pm'),
    para('Present: Ann Orr (AO, Chair), Ben Rae (BR), Cath Moir (CM), Cllr Ian Dunn'),
    ...text.map((line) => para(line)),
  ]).items

const owned = (items: ReturnType<typeof parish>) =>
  items.map(({ type, text, owner }) => `${type} ${owner ?? '–'}: ${text}`)

const inColumn = (...rows: string[][]) =>
  owned(
    extracted([
      heading('Thornby Community Council'),
      para('Minutes of meeting held on Wednesday 4 March 2020'),
      para('Present: Ann Orr, Ben Rae, Cath Moir and the Secretary'),
      table([['Item', 'Discussion', 'Action'], ...rows]),
    ]).items,
  )

describe('doers in a column beside the minutes', () => {
  test('as many as there are tasks: each has its own', () => {
    expect(
      inColumn([
        '3. Harbour',
        'It was decided to close the slip.\nNotice to be painted and put at the gate.\nSecretary to write to the harbour trust.',
        'BR\nCM',
      ]),
    ).toEqual([
      'resolution –: It was decided to close the slip.',
      'action BR: Notice to be painted and put at the gate.',
      'action CM: Secretary to write to the harbour trust.',
    ])
  })

  test('the task, not the tale after it', () => {
    expect(
      inColumn(
        [
          '4. Fair',
          'Ben Rae agreed to book the band. The stall will have the plans on show. A member hoped that it would stay dry.',
          'BR',
        ],
        ['5. Hall', 'It was agreed to pay £40. Ann Orr reported that groups should pay by card.', 'CM'],
      ),
    ).toEqual(['action BR: Ben Rae agreed to book the band.', 'resolution CM: It was agreed to pay £40.'])
  })

  test('tasks in a word or under a title, and none in what was felt', () => {
    expect(
      inColumn(
        ['4. Bins', 'A new bin would cost £200. To be ordered.', 'BR'],
        ['5. Wires', 'No reply from the company. Chase.', 'CM'],
        ['6. Doors', 'Hall: get three prices.', 'AO'],
        ['7. Gate', 'It was felt that the hinge would not last.', 'AO'],
      ),
    ).toEqual(['action BR: To be ordered.', 'action CM: Chase.', 'action AO: Hall: get three prices.'])
  })

  test('one doer beside several tasks has the one that names him or her', () => {
    expect(
      inColumn(
        ['6. Path', 'Cllr Dunn to ask for the survey. Secretary to tell the school.', 'ID'],
        ['7. Signs', 'Everyone on the rota to be rung up and asked for a new day.', 'AO'],
      ),
    ).toEqual([
      'action ID: Cllr Dunn to ask for the survey.',
      'action Secretary: Secretary to tell the school.',
      'action AO: Everyone on the rota to be rung up and asked for a new day.',
    ])
  })
})

describe('short tasks', () => {
  test('several labels in one paragraph, also behind a title', () => {
    expect(
      owned(
        parish(
          'Bridge: ACTION BR to price two planks.',
          'The leaflet is out. ACTION CM to post it to the farms. ACTION All to check their own address.',
        ),
      ),
    ).toEqual([
      'action BR: BR to price two planks.',
      'action CM: CM to post it to the farms.',
      'action All: All to check their own address.',
    ])
  })

  test.each([
    ['A letter asked for a lamp. To be passed by the Clerk to the county.', 'Clerk'],
    ['The bank belongs to the farm but Clerk to ask the owner to cut it.', 'Clerk'],
    ['It was noted that the Access Officer would obtain the figures for rail.', 'Access Officer'],
    ['The Head of Property would take advice on the lease and report back.', 'Head of Property'],
    ['Action: All councillors to send their photographs by 1 May.', 'All councillors'],
  ])('%s', (line, owner) => {
    expect(parish(line)).toMatchObject([{ type: 'action', owner }])
  })

  test.each([
    'Lych gate – painting to be done by the Bell Ringers when it is dry.',
    'The Head of Property would retire in June.',
    'It was noted that the Council would resurface the lane in May.',
    'Future business To consider any items to be included in the plan.',
    'An invitation to the fair was passed to the Mayor.',
    'Decision: This item was taken with item 4.',
  ])('none: %s', (line) => {
    expect(parish(line)).toEqual([])
  })

  test('due before a feast', () => {
    expect(parish('Action: BR to mend the swing before Easter.')).toMatchObject([{ due: 'before Easter' }])
  })
})

describe('short decisions', () => {
  test.each([
    'Resolved Marsh Mowers be given the work for two years.',
    'Agreed Jon Tully be paid on completion.',
  ])('%s', (line) => {
    expect(parish(`Two prices in. ${line}`)).toMatchObject([{ text: line }])
  })

  test('between the seconder and what was decided the marker is lost', () => {
    expect(
      said(
        inMinutes(
          para(
            'It was moved by Councillor B Quill, seconded by Councillor C Marsh and The plan be sent back.',
          ),
          para(
            'It was moved by Councillor B Quill, seconded by Councillor C Marsh and RESOLVED that the fee be kept.',
          ),
        ),
      ),
    ).toEqual(['resolution –: The plan be sent back.', 'resolution –: the fee be kept.'])
  })

  test('in Welsh, unanimously, without a colon', () => {
    expect(said(inMinutes(para('PENDERFYNWYD YN UNFRYDOL fabwysiadu’r cynllun.')))).toEqual([
      'resolution –: fabwysiadu’r cynllun.',
    ])
  })

  test('comments put to Cabinet are recommendations to it', () => {
    expect(
      said(
        extracted([
          ...minutesHead,
          para('The Committee made the following comments for consideration by Cabinet:'),
          para('That the plan should name one officer.', '1)'),
          para('That the fee be waived for a year.', '2)'),
        ]).items,
      ),
    ).toEqual([
      'recommendation 1): That the plan should name one officer.',
      'recommendation 2): That the fee be waived for a year.',
    ])
  })
})

describe('measures on lines of their own', () => {
  const page = [
    heading('Thornby Council'),
    heading('How we are performing', 2),
    para('Calls answered in a minute: 71% (target 80%) Red Five advisers began in May.'),
    para('Missed bins per 1,000: 41 (target 50) Green'),
    para('Fly tips cleared in two days: 93% (target 95%) Amber'),
    para('One lorry was off the road in June.'),
  ]

  test('keep what is said of them', () => {
    expect(extracted(page).items.map(({ text, commentary }) => [text, commentary])).toEqual([
      ['Calls answered in a minute: 71% (target 80%) Red', 'Five advisers began in May.'],
      ['Missed bins per 1,000: 41 (target 50) Green', null],
      ['Fly tips cleared in two days: 93% (target 95%) Amber', 'One lorry was off the road in June.'],
    ])
  })
})
