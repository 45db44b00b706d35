import { describe, expect, test } from 'vitest'
import { bold, heading, inMinutes, para, point, said } from '../testing/paper.ts'

const minute = heading('REPAIRS BACKLOG', 2, '12.')

describe('a marker in front of one decision', () => {
  test.each([
    ['Resolved – That the revised procedure rules be noted.', 'That the revised procedure rules be noted.'],
    ['RESOLVED:That the Minutes of 2 April be signed.', 'That the Minutes of 2 April be signed.'],
    ['RESOLVED by assent that the loan be approved.', 'that the loan be approved.'],
    ['RESOLVED unanimously: that the plan be adopted.', 'that the plan be adopted.'],
    ['UNANIMOUSLY RESOLVED that the scheme be endorsed.', 'that the scheme be endorsed.'],
    ['AGREED that the draft budget be published.', 'that the draft budget be published.'],
    ['RECOMMENDED – T H A T the position be noted.', 'T H A T the position be noted.'],
    [
      'RESOLVED (on a motion from Cllr Thorne, seconded by Cllr Quill, nem con) to endorse the bid.',
      'to endorse the bid.',
    ],
    ['It was RESOLVED that the lease be renewed.', 'It was RESOLVED that the lease be renewed.'],
    ['It was RESOLVED to co-opt Mrs Ash.', 'It was RESOLVED to co-opt Mrs Ash.'],
    ['Resolved: That the Board noted the update.', 'That the Board noted the update.'],
    ['DECIDED – to defer the item to July.', 'to defer the item to July.'],
    ['Penderfynwyd yn unfrydol bod y cynllun yn cael ei gymeradwyo.', 'bod y cynllun yn cael ei gymeradwyo.'],
    [
      'Moved by Councillor Quill, Seconded by Councillor Marsh and Resolved - That the grant be paid.',
      'That the grant be paid.',
    ],
    ['RESOLVED: Cllr Marsh elected as vice-chair', 'Cllr Marsh elected as vice-chair'],
    [
      'Having heard from tenants, the Mayor RESOLVED that a reply be sent by the Director of Homes.',
      'Having heard from tenants, the Mayor RESOLVED that a reply be sent by the Director of Homes.',
    ],
  ])('%s', (printed, text) => {
    expect(said(inMinutes(minute, para(printed)))).toEqual([`resolution 12: ${text}`])
  })

  test('stands after the number of its paragraph', () => {
    expect(said(inMinutes(minute, para('RESOLVED – that the report be received.', '13.3')))).toEqual([
      'resolution 13.3: that the report be received.',
    ])
  })

  test('its mover, printed after it, is no part of it', () => {
    const [found] = inMinutes(
      minute,
      para('RESOLVED: That the fence be mended at a cost of £90. Prop. AT, 2nd BQ, All agreed.'),
    )
    expect(found?.text).toBe('That the fence be mended at a cost of £90.')
  })

  test('cites the words of the decision, with what stands before and after', () => {
    const [found] = inMinutes(minute, para('RESOLVED – That the rules be noted.'))
    expect(found?.citation).toEqual({
      page: null,
      block: 5,
      quote: 'That the rules be noted.',
      before: 'RESOLVED – ',
      after: '',
    })
    expect(found?.rule).toBe('marked-resolution/marker')
    expect(found?.fired).toBe('RESOLVED')
  })
})

describe('a marker over a list', () => {
  test('the stem that the parts share is left out', () => {
    const items = inMinutes(
      minute,
      para('RESOLVED: That the Committee:-'),
      point('(a)', 'notes the report; and'),
      point('(b)', 'requests the Policy Officer to find out why repairs were late.'),
    )
    expect(said(items)).toEqual([
      'resolution (a): notes the report; and',
      'resolution (b): requests the Policy Officer to find out why repairs were late.',
    ])
  })

  test('alone on its line, after "it was"', () => {
    const items = inMinutes(
      minute,
      para('Having considered the report, it was'),
      bold('RECOMMENDED –'),
      para('T H A T the account be noted.', '(1)'),
      para('T H A T a further report be brought to the June meeting.', '(2)'),
      para('Reasons for recommendations'),
      para('To keep Members informed.', '(1)'),
      para('Having regard to what was said.', '(2)'),
    )
    expect(said(items)).toEqual([
      'resolution (1): T H A T the account be noted.',
      'resolution (2): T H A T a further report be brought to the June meeting.',
    ])
  })

  test('run on in one paragraph', () => {
    const items = inMinutes(
      minute,
      para(
        'Cllr Quill MOVED, Cllr Marsh SECONDED and it was RESOLVED to: 1. Note the survey. 2. Agree the statement at Appendix A by 31 May. 3. Ask for a report each autumn.',
      ),
    )
    expect(said(items)).toEqual([
      'resolution 1: Note the survey.',
      'resolution 2: Agree the statement at Appendix A by 31 May.',
      'resolution 3: Ask for a report each autumn.',
    ])
  })

  test('"The Committee resolved:-" with one paragraph or with a list', () => {
    expect(
      said(inMinutes(minute, para('The Committee resolved:-'), para('to approve the minute of March.'))),
    ).toEqual(['resolution 12: to approve the minute of March.'])
    expect(
      said(
        inMinutes(
          minute,
          para('The Committee resolved:-'),
          point('(i)', 'to note the delay;'),
          point('(ii)', 'to remove item 4.'),
        ),
      ),
    ).toEqual(['resolution (i): to note the delay;', 'resolution (ii): to remove item 4.'])
  })

  test('recommended on to Council', () => {
    const items = inMinutes(
      minute,
      para('UNANIMOUSLY RESOLVED TO RECOMMEND TO COUNCIL:'),
      para('that the loan be raised to £9,000;', '7.1'),
      para('that it be repaid in six years.', '7.2'),
    )
    expect(said(items)).toEqual([
      'resolution 7.1: that the loan be raised to £9,000;',
      'resolution 7.2: that it be repaid in six years.',
    ])
  })

  test('"resolved to approve that:-" and capital letters', () => {
    expect(
      said(
        inMinutes(
          minute,
          para('the Council RESOLVED to approve that:-'),
          point('1)', 'the fund is closed; and'),
          point('2)', 'savings return to reserves.'),
        ),
      ),
    ).toHaveLength(2)
    expect(
      said(
        inMinutes(
          minute,
          para('RESOLVED that:'),
          point('A', 'Subject to the view of the Scrutiny Committee, Cabinet endorsed the plan.'),
          point('B', 'Officers were thanked.'),
        ),
      ),
    ).toHaveLength(2)
  })

  test('bullets under a numbered part belong to it', () => {
    const items = inMinutes(
      minute,
      para('RESOLVED that:'),
      point('1.', 'a monitor be set up, to show:'),
      point('•', 'who leads,', 2),
      point('•', 'by when;', 2),
      point('2.', 'it be read each quarter.'),
    )
    expect(items.map(({ number }) => number)).toEqual(['1', '2'])
    expect(items[0]?.text).toContain('by when')
  })

  test('conditions are part of the decision that they are put on', () => {
    const items = inMinutes(
      minute,
      para('RESOLVED: That permission be GRANTED subject to the following conditions:'),
      point('1.', 'Work begins within three years.'),
      point('2.', 'Bricks match.'),
    )
    expect(items.map(({ text }) => text)).toEqual([
      'That permission be GRANTED subject to the following conditions:\n\nWork begins within three years.\n\nBricks match.',
    ])
  })

  test('paragraphs that each begin with "That" are each one', () => {
    expect(
      said(
        inMinutes(
          minute,
          para('RESOLVED:'),
          para('That the report be noted.'),
          para('That the fee be waived.'),
          para('The Chair left.'),
        ),
      ),
    ).toEqual(['resolution 12: That the report be noted.', 'resolution 12: That the fee be waived.'])
  })

  test('ends at the next minute', () => {
    const items = inMinutes(
      minute,
      para('RESOLVED –'),
      para('That the report be noted.', '(1)'),
      para('GARAGES', '13'),
      para('The Committee heard that 12 garages stood empty.'),
    )
    expect(said(items)).toEqual(['resolution (1): That the report be noted.'])
  })
})

describe('a decision whose marker is a heading or lost', () => {
  test('a Decision block', () => {
    const items = inMinutes(
      minute,
      bold('Decision'),
      para('The Council:-'),
      point('1.', 'Considered and noted the report;'),
      point('2.', 'Approved the lease.'),
    )
    expect(said(items)).toEqual([
      'resolution 1: Considered and noted the report;',
      'resolution 2: Approved the lease.',
    ])
  })

  test('moved and seconded, then a list', () => {
    const items = inMinutes(
      minute,
      para('It was moved by Councillor Quill, seconded by Councillor Marsh and'),
      point('1)', 'The report be received.'),
      point('2)', 'The fee be waived.'),
    )
    expect(items.map(({ type }) => type)).toEqual(['resolution', 'resolution'])
  })

  test('"That … be approved." on a line of its own', () => {
    const [found] = inMinutes(
      minute,
      para('The Head of Homes spoke.'),
      para('That the recommendations in the report be approved.'),
    )
    expect(found).toMatchObject({ type: 'resolution', rule: 'marked-resolution/lost-heading' })
    expect(found?.confidence).toBeLessThan(0.6)
  })
})

describe('what is no decision', () => {
  test('a motion that was lost', () => {
    expect(
      inMinutes(
        minute,
        para('Councillor Quill gave notice of a motion in the following terms:-'),
        para('"That the Committee instructs officers to close the depot."'),
        para('On being put to the vote the motion was lost.'),
      ),
    ).toEqual([])
  })

  test('"None" under Decision', () => {
    expect(inMinutes(minute, para('Decision:'), para('None'))).toEqual([])
  })

  test('a decision told of another time', () => {
    expect(
      inMinutes(
        minute,
        para('Cabinet resolved in June 2018 to commission a study, as agreed at the last meeting.'),
      ),
    ).toEqual([])
  })
})

test('the same decision printed as decision and as minute is one', () => {
  const words = 'RESOLVED that a reply be sent for the next meeting.'
  expect(inMinutes(minute, para(`Decision: ${words} Minutes: ${words}`))).toHaveLength(1)
})
