import { describe, expect, test } from 'vitest'
import { extracted, heading, inMinutes, para, point, said, table } from '../testing/paper.ts'

const parish = (...text: string[]) =>
  extracted([
    heading('Ashcombe Parish Council'),
    para('Minutes of a meeting of the above Council held on Monday 5th March 2018 at 7pm'),
    para('Present: Cllr Mrs Dale, Cllrs Frith and Gore and the Clerk.'),
    ...text.map((line) => para(line)),
  ]).items

describe('decisions told in the text', () => {
  test.each([
    'It was agreed that the hall be lent a cheque for £400.',
    'It was unanimously resolved to keep the present policy.',
    'Councillors agreed this be paid at once.',
    'The Council resolved to give £50 to the bus.',
    'It was proposed by Cllr Frith, seconded by Cllr Gore and unanimously agreed to buy the bench.',
    'Agreed to return to this in May.',
    'It was AGREED a letter be written to the County Council.',
    'Members unanimously agreed that the grant should be sought.',
  ])('%s', (sentence) => {
    expect(said(parish(sentence))).toEqual([`resolution –: ${sentence}`])
  })

  test('only the sentence that decides is taken, and the number is the minute it stands under', () => {
    const { items } = extracted([
      heading('Ashcombe Parish Council'),
      para('Minutes of a meeting held on Monday 5th March 2018'),
      para('Present: Cllr Dale and the Clerk.'),
      para(
        'Village Hall: Cllr Frith told of three quotes. Councillors agreed to take the lowest. Paint is in stock.',
        '2455.',
      ),
    ])
    expect(said(items)).toEqual(['resolution 2455: Councillors agreed to take the lowest.'])
  })

  test('proposed and seconded, and carried in the next sentence', () => {
    expect(
      said(
        parish(
          'It was proposed by Cllr Frith and seconded by Cllr Gore that the accounts be accepted. Carried unanimously.',
        ),
      ),
    ).toEqual([
      'resolution –: It was proposed by Cllr Frith and seconded by Cllr Gore that the accounts be accepted.',
    ])
    expect(
      parish(
        'It was proposed by Cllr Frith and seconded by Cllr Gore that the fee be doubled. The motion was lost.',
      ),
    ).toEqual([])
  })

  test('noting, where it is all that the minute says', () => {
    expect(inMinutes(para("The Committee noted the Chair's report."))).toMatchObject([
      { type: 'resolution', procedural: true },
    ])
  })

  test('a decision on the forward plan or the terms of reference', () => {
    const items = inMinutes(
      heading('FORWARD PLAN', 2, '14.'),
      para('RESOLVED: that the plan be agreed, with the addition of:'),
      point('•', 'an item on dentists;'),
      point('•', 'an item on care homes.'),
    )
    expect(said(items)).toEqual([
      'resolution 14: that the plan be agreed, with the addition of:\n\nan item on dentists;\n\nan item on care homes.',
    ])
  })

  test('a planning application is not a minute number', () => {
    expect(
      inMinutes(
        heading('Planning', 2, '6.'),
        para('Barn at Hill Farm. The Council resolved to object to it.', '22/0043'),
      ),
    ).toMatchObject([{ number: '6' }])
  })

  test('a title run into the text is not of the decision', () => {
    expect(said(inMinutes(para('Swings: Resolved to replace both chains.', 'b)')))).toEqual([
      'resolution –: Resolved to replace both chains.',
    ])
  })

  test('minutes agreed as a true record are procedural', () => {
    expect(
      parish('The minutes of the February meeting were agreed as a true and accurate record.'),
    ).toMatchObject([{ type: 'resolution', procedural: true }])
  })

  test.each([
    'As it had been agreed previously to pay, the cheque was sent.',
    'A neighbour agreed to pay for the gate.',
    'The Rivers Trust had agreed to clear the ditch.',
    'Letters had been written, as agreed at the last meeting.',
    'It was noted that the application had been permitted.',
    'She agreed to let the Council know.',
    'The Solicitors will send a draft to the Council.',
    'Cllr Gore said he would be giving his own views.',
    'Members were asked to note the report.',
  ])('not: %s', (sentence) => {
    expect(said(parish(sentence))).toEqual([])
  })
})

describe('tasks told in the text', () => {
  test.each([
    ['Clerk to email the school asking for the key.', 'Clerk'],
    ['The Clerk to reply in those terms.', 'Clerk'],
    ['Clerk ask the County Council for a date.', 'Clerk'],
    ['Cllr Gore agreed to inspect the culvert before May.', 'Cllr Gore'],
    ['The Clerk will draft a risk assessment.', 'Clerk'],
    ['Cllr Frith will find out how many use the path.', 'Cllr Frith'],
    ['It was agreed that the Clerk approach the bank about the account.', 'Clerk'],
    ['It was agreed Cllr Gore would find out who owns the lane.', 'Cllr Gore'],
    ['The litter pick would be held in May – DF', 'DF'],
    ['This is still outstanding, Clerk to chase.', 'Clerk'],
    ['The Democratic Services Officer to circulate the figures.', 'Democratic Services Officer'],
    ['Head of Highways to write to residents.', 'Head of Highways'],
    ['JS and Cllr Gore to meet the contractor.', 'JS and Cllr Gore'],
    ['The Chair agreed to seek legal advice.', 'Chair'],
  ])('%s', (sentence, owner) => {
    expect(parish(sentence)).toMatchObject([{ type: 'action', text: sentence, owner }])
  })

  test('"he was asked to" is the task of whoever spoke before', () => {
    expect(
      parish('Cllr Gore had read the rules. He was asked to produce a notice for the next meeting.'),
    ).toMatchObject([{ type: 'action', owner: 'Cllr Gore', due: 'for the next meeting' }])
  })

  test('names in the margin beside the paragraphs', () => {
    const items = parish(
      'It was resolved that the letter be sent to all members. Clerk',
      'Flood leaflet; to be put on the website. Cllr. O. Gore/Clerk',
      'Work on the site goes well. Cllr. O. Gore',
    )
    expect(items.map(({ type, owner, text }) => [type, owner, text])).toEqual([
      ['resolution', 'Clerk', 'It was resolved that the letter be sent to all members.'],
      ['action', 'Cllr. O. Gore/Clerk', 'Flood leaflet; to be put on the website.'],
    ])
  })

  test('a council named by its initials has no task of its own', () => {
    expect(parish('It was agreed that APC should give £20 now.')).toMatchObject([{ type: 'resolution' }])
  })
})

describe('labelled tasks', () => {
  test.each([
    ['ACTION: Clerk to write to the owner.', 'Clerk to write to the owner.', 'Clerk'],
    ['Action – Cllr Gore: check the drains before winter.', 'check the drains before winter.', 'Cllr Gore'],
    ['ACTION (JS): circulate the list', 'circulate the list', 'JS'],
    [
      'Actions: Head of Homes to bring a report in six months time',
      'Head of Homes to bring a report in six months time',
      'Head of Homes',
    ],
  ])('%s', (printed, text, owner) => {
    expect(inMinutes(para(printed))).toMatchObject([{ type: 'action', text, owner }])
  })

  test('a label over bullets', () => {
    const items = inMinutes(
      para('Action:'),
      point('•', 'A short overview to go with the agenda.'),
      point('•', 'The plan to be sent to members.'),
    )
    expect(items.map(({ type, text }) => [type, text])).toEqual([
      ['action', 'A short overview to go with the agenda.'],
      ['action', 'The plan to be sent to members.'],
    ])
  })

  test('"Action: JS" gives the sentence before it its owner', () => {
    expect(inMinutes(para('The rota needs to be redrawn. Action: JS'))).toMatchObject([
      { type: 'action', text: 'The rota needs to be redrawn.', owner: 'JS' },
    ])
  })
})

test('a list of outstanding tasks: every entry is one, whole', () => {
  const items = inMinutes(
    heading('Matters arising (for information only)', 2, '6.'),
    para('Resolved: (For information only)'),
    point('1.', 'Sign: the sign was right. The Clerk agreed to keep the photo.'),
    para('Outstanding for action: (Clerk to resolve all)'),
    point('2.', 'Pond boards: the owner has been told. HB to chase.'),
    point('3.', 'Audit: an update would be emailed by HB.'),
  )
  expect(items.map(({ type, number, text, owner }) => [type, number, text, owner])).toEqual([
    ['action', '2', 'the owner has been told. HB to chase.', 'HB'],
    ['action', '3', 'an update would be emailed by HB.', 'HB'],
  ])
})

test('doers in the last column of minutes set as a table', () => {
  const items = inMinutes(
    table([
      ['No.', 'Item', 'Action'],
      ['1', 'Councillor Quill spoke of the lift. It should be tested again before winter.', 'Head of Homes'],
      ['2', 'The rota was read. It was agreed to keep it.', 'Clerk'],
      ['3', 'Nothing was said of the roof.', ''],
    ]),
  )
  expect(items).toMatchObject([
    {
      type: 'action',
      text: 'It should be tested again before winter.',
      owner: 'Head of Homes',
      rule: 'margin-column/doer-beside-task',
    },
    { type: 'resolution', text: 'It was agreed to keep it.', owner: 'Clerk' },
  ])
})

test('who does what by when, as a table', () => {
  const items = inMinutes(
    table([
      ['Action', 'Who', 'When'],
      ['Send the survey to tenants', 'Clerk', 'June 2019'],
      ['Book the hall', 'Cllr Quill', ''],
    ]),
  )
  expect(items).toMatchObject([
    {
      type: 'action',
      text: 'Send the survey to tenants',
      owner: 'Clerk',
      due: 'June 2019',
      dueDate: '2019-06',
    },
    { type: 'action', text: 'Book the hall', owner: 'Cllr Quill', due: null },
  ])
})
