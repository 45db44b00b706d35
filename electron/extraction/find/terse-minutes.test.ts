import { describe, expect, test } from 'vitest'
import { heading, inMinutes, para, point, said, table } from '../testing/paper.ts'

describe('decisions that say little', () => {
  test('a decision of one word keeps who moved it', () => {
    expect(
      said(inMinutes(heading('Minutes of March', 2, '3.'), para('Approved. Proposed AB, seconded CD.'))),
    ).toEqual(['resolution 3: Approved. Proposed AB, seconded CD.'])
  })

  test('a vote in brackets stands between RESOLVED and what was', () => {
    expect(
      said(
        inMinutes(
          para('Two firms had replied. RESOLVED (4-1) to take the second offer and to pay half at once.'),
        ),
      ),
    ).toEqual(['resolution –: to take the second offer and to pay half at once.'])
  })

  test('a view on an application in capitals, and one with its grounds after it', () => {
    expect(
      said(
        inMinutes(
          heading('Planning', 2, '7'),
          para('24/00134/HOUS 3 Quarry Row. Loft.', '7.1'),
          para('NO OBJECTION (5-0)'),
          para('24/00170/FUL Tanyard. Change of use to gym.', '7.2'),
          para('Object (4-0). Traffic and noise; hours should be limited if it is permitted.'),
        ),
      ),
    ).toEqual([
      'resolution 7.1: NO OBJECTION (5-0)',
      'resolution 7.2: Object (4-0). Traffic and noise; hours should be limited if it is permitted.',
    ])
  })

  test('a permission subject to a list is one decision', () => {
    expect(
      said(
        inMinutes(
          para('RESOLVED that permission be granted, subject to:'),
          para('an agreement to plant ten limes;', '(a)'),
          para('the use of local stone.', '(b)'),
        ),
      ),
    ).toHaveLength(1)
  })

  test('who moved and who seconded leads to what was resolved, however short', () => {
    expect(
      said(
        inMinutes(
          para(
            'Councillor Thorne, Chair of the Panel, moved, and Councillor Marsh seconded, and it was RESOLVED to receive the report.',
          ),
        ),
      ),
    ).toEqual(['resolution –: it was RESOLVED to receive the report.'])
  })
})

describe('tasks in tables and lists', () => {
  test('initials under "By" have the task that stands beside them, an order too', () => {
    expect(
      inMinutes(
        table([
          ['No.', 'Matter', 'By'],
          ['24/01', 'Swing is worn. Order a new chain (£40).', 'HM'],
          ['24/02', 'The gate was painted in June.', ''],
          ['24/03', 'Ask the club for a plan', 'AT'],
        ]),
      ).map(({ type, text, owner }) => [type, text, owner]),
    ).toEqual([
      ['action', 'Order a new chain (£40).', 'HM'],
      ['action', 'Ask the club for a plan', 'AT'],
    ])
  })

  test('a table without headings whose last column is who does it', () => {
    expect(
      inMinutes(
        para('Actions from today:'),
        table(
          [
            ['15/23', 'Draft the letter to the Minister', 'Scrutiny Officer'],
            ['16/23', 'Arrange a visit to the ward', 'Scrutiny Officer'],
          ],
          false,
        ),
      ).map(({ type, text, owner }) => [type, text, owner]),
    ).toEqual([
      ['action', 'Draft the letter to the Minister', 'Scrutiny Officer'],
      ['action', 'Arrange a visit to the ward', 'Scrutiny Officer'],
    ])
  })

  test('what somebody is asked to supply is listed below: each is a task', () => {
    expect(
      said(
        inMinutes(
          para('Officers were asked to supply the following information:'),
          point('•', 'the number of claims paid since 2021'),
          point('•', 'the cost of temporary heaters'),
        ),
      ),
    ).toEqual(['action –: the number of claims paid since 2021', 'action –: the cost of temporary heaters'])
  })

  test('what "she" undertook is the task of whom the sentence before names', () => {
    expect(
      inMinutes(
        para('The Development Manager gave a report. She undertook to send members a list of appeals.'),
      ).map(({ text, owner }) => [text, owner]),
    ).toEqual([['She undertook to send members a list of appeals.', 'Development Manager']])
  })
})

describe('pages of a meetings system', () => {
  test('what stands over "Minutes:" says what the item is for', () => {
    expect(
      said(
        inMinutes(
          para('17.'),
          para('Work of the Panels'),
          para('Panel Chairs to provide an update on their work.'),
          para('That the work of the panels be noted.', '(a)'),
          para('Minutes:'),
          para('Each gave an update. It was agreed the scope would come to the next meeting.'),
        ),
      ),
    ).toEqual(['resolution –: It was agreed the scope would come to the next meeting.'])
  })

  test('a list whose every entry came out as "1."', () => {
    expect(
      said(
        inMinutes(
          para('Decision:'),
          point('1.', 'Noted the report of the Leader.'),
          point('1.', 'Asked the Head of Homes for figures of each ward.'),
        ),
      ),
    ).toHaveLength(2)
  })

  test('recommendations of a panel that the meeting considered', () => {
    expect(
      inMinutes(
        para('The Board considered the following recommendations of the Panel, on the evidence submitted:-'),
        para('That the Repairs Team train its own apprentices.', '(a)'),
        para('That landlords be given a guide.', '(b)'),
        para('ORDERED that the recommendations of the Panel be endorsed.'),
      ).map(({ type }) => type),
    ).toEqual(['recommendation', 'recommendation', 'resolution'])
  })

  test('the same short view on two applications is two decisions', () => {
    expect(
      inMinutes(
        para('24/00134/HOUS 3 Quarry Row. Loft.', '7.1'),
        para('Unanimously AGREED to recommend APPROVAL'),
        para('24/00139/HOUS 9 Quarry Row. Porch.', '7.2'),
        para('Unanimously AGREED to recommend APPROVAL'),
        para('24/00170/FUL Tanyard. Change of use.', '7.3'),
        para('Resolved No Objection.'),
      ),
    ).toHaveLength(3)
  })

  test('"which was agreed" carries its sentence', () => {
    expect(
      said(
        inMinutes(
          para('PQ said the survey was late and that the action should stay open, which was agreed.'),
        ),
      ),
    ).toHaveLength(1)
  })
})

describe('decisions of a web page', () => {
  const decided = (...blocks: readonly ReturnType<typeof para>[]) =>
    inMinutes(...blocks).map(({ text }) => text)

  test('a body over what it did, the first of it considered', () => {
    expect(
      decided(
        para('The Committee:'),
        para('Considered the figures in Annex 1 and had no concerns.', '(1)'),
        para('Noted the overview in Annex 2.', '(2)'),
      ),
    ).toEqual(['Considered the figures in Annex 1 and had no concerns.', 'Noted the overview in Annex 2.'])
  })

  test('what a Decision block tells first is not decided where a list of decisions follows', () => {
    expect(
      decided(
        para('Decision:'),
        para('The Chair reported on the assessment, which had been made with the hospitals.'),
        para('Cabinet agreed:-'),
        para('The assessment on behalf of the Council;', '(i)'),
        para('That all services have regard to it.', '(ii)'),
      ),
    ).toEqual(['The assessment on behalf of the Council;', 'That all services have regard to it.'])
  })

  test('"agreed the following for these reasons" says nothing itself', () => {
    expect(decided(para('Cabinet agreed the following for the reasons set out in the report.'))).toEqual([])
  })

  test('what an officer explained and agreed to do is a task, what a committee agreed to recommend is none', () => {
    expect(
      inMinutes(
        para('The Director of Homes explained the delay and agreed to write to each tenant by May.'),
        para('The Parks Committee agreed to recommend that the Cabinet comply with the rule.'),
      ).filter(({ type }) => type === 'action'),
    ).toMatchObject([{ owner: 'Director of Homes' }])
  })

  test('several decisions in one sentence are each found', () => {
    expect(
      decided(para('RESOLVED that (a) the fee be waived for schools; and (b) the plot be let from May.')),
    ).toEqual(['the fee be waived for schools; and', 'the plot be let from May.'])
  })
})
