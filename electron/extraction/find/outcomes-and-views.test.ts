import { describe, expect, test } from 'vitest'
import { bold, extracted, heading, inMinutes, para, point, said } from '../testing/paper.ts'

const minutesOf = (...text: string[]) => inMinutes(...text.map((line) => para(line)))

describe('what was put, and its outcome after it', () => {
  test.each([
    [
      'Cllr Frith proposed that drafts be kept back, seconded by Cllr Gore. 4 votes for 2 votes against. Carried',
      'Cllr Frith proposed that drafts be kept back, seconded by Cllr Gore.',
    ],
    [
      'The Clerk suggested that the office close in August. This was agreed.',
      'The Clerk suggested that the office close in August.',
    ],
    [
      'Mr Dale requested that a letter be sent about the lights. All in favour.',
      'Mr Dale requested that a letter be sent about the lights.',
    ],
  ])('%s', (printed, text) => {
    expect(said(minutesOf(printed))).toEqual([`resolution –: ${text}`])
  })

  test('the outcome may stand on a line of its own; what fell or was only put is no decision', () => {
    expect(
      said(
        minutesOf('Cllr Gore proposed Mrs Ash as treasurer, seconded by Cllr Frith.', 'All present agreed.'),
      ),
    ).toEqual(['resolution –: Cllr Gore proposed Mrs Ash as treasurer, seconded by Cllr Frith.'])
    expect(
      minutesOf('Cllr Gore proposed that the fee be doubled. 2 votes for 5 votes against. Lost.'),
    ).toEqual([])
    expect(minutesOf('Cllr Gore proposed that the fee be doubled. Cllr Frith spoke of the cost.')).toEqual([])
    expect(minutesOf('The Clerk reported that the accounts were approved by the auditor.')).toEqual([])
  })

  test('"This was agreed. Action AB" names who does what was agreed', () => {
    expect(minutesOf('The Clerk suggested two weeks in July. This was agreed.', 'Action AB')).toMatchObject([
      { text: 'The Clerk suggested two weeks in July.', owner: 'AB' },
    ])
  })
})

describe('views on planning applications', () => {
  test('each application has its own, though the words are the same', () => {
    const items = inMinutes(
      bold('Planning'),
      point('a)', '23/00417/FUL Barn for lambing, High Farm. No objection.'),
      point('b)', '23/00420/HOU Porch at 3 Low Row. No objection.'),
      point('c)', '23/00433/FUL Six houses at Long Field. Object on the grounds of access.'),
      point('d)', '23/00102/TCA Ash at the Old Vicarage – granted.'),
    )
    expect(said(items)).toEqual([
      'resolution a): No objection.',
      'resolution b): No objection.',
      'resolution c): Object on the grounds of access.',
    ])
  })

  test('a view below its application, and a marker behind a title', () => {
    expect(
      said(
        inMinutes(
          para('S/19/0110 – Land at Far Field – twenty dwellings.'),
          para('No objection.'),
          para('S/19/0115 – 3 High Street – new shop front. Resolved: Support.'),
        ),
      ),
    ).toEqual(['resolution S/19/0110: No objection.', 'resolution S/19/0115: Support.'])
    expect(inMinutes(para('The neighbours were asked.'), para('No comments.'))).toEqual([])
  })
})

describe('tasks that name nobody, or only in a clause', () => {
  test.each([
    'Three quotations for a new mower to be brought to the March meeting.',
    'Costs over five years for both to be prepared.',
    'The gate is broken, but Cllr Frith will ask the farmer again.',
    'Finance Committee – Clerk arrange meeting in November.',
    'The Chairman asked the Clerk to investigate and report back.',
    'Each member to let the Clerk know by the January meeting.',
    'The Head of Assets undertook to supply figures.',
  ])('%s', (sentence) => {
    expect(said(minutesOf(sentence))).toEqual([`action –: ${sentence}`])
  })

  test.each([
    'Schools and other bodies ought to be encouraged to use local produce.',
    'They wish to be kept informed of problems.',
    'The annual fair to be held on the green in June.',
    'Mr Dale wanted the hedge to be cut.',
    'Councillor Frith to replace Councillor Gore on the Roads Committee.',
  ])('none: %s', (sentence) => {
    expect(minutesOf(sentence)).toEqual([])
  })
})

describe('blocks and lists of decisions', () => {
  test('a decision block whose lists stand under headings, without "That"', () => {
    const { items } = extracted([
      heading('Agenda item', 3),
      para('Budget for the year'),
      para('Meeting of Cabinet, Monday, 8th February, 2016 10.00 am (Item 83.)'),
      para('Minutes:'),
      para('Decision:'),
      heading('PART A', 1),
      para('to set a budget of £12m;', 'a.'),
      para('to note the estimates.', 'b.'),
      heading('Capital', 3),
      para('approve the programme.', 'c.'),
      para('Reasons for decision:'),
      para('To keep within the law.', '1.'),
    ])
    expect(said(items)).toEqual([
      'resolution a: to set a budget of £12m;',
      'resolution b: to note the estimates.',
      'resolution c: approve the programme.',
    ])
  })

  test('"The Cabinet then:-" leads to what it did; points of a discussion are none', () => {
    expect(
      said(
        inMinutes(
          para('The Cabinet then:-'),
          para('Noted the report.', '(1)'),
          para('Asked that a further report be brought.', '(2)'),
        ),
      ),
    ).toEqual([
      'resolution (1): Noted the report.',
      'resolution (2): Asked that a further report be brought.',
    ])
    expect(
      inMinutes(para('Members of the Committee raised the following:'), para('Asked about cost.', '(1)')),
    ).toEqual([])
  })

  test('what another committee recommended is told as recommendations, also run together', () => {
    expect(
      said(
        inMinutes(
          para('The Scrutiny Committee had recommended that Cabinet:'),
          para('keeps the premium; (b) builds homes; and (c) lobbies for a register.', '(a)'),
        ),
      ),
    ).toEqual([
      'recommendation (a): keeps the premium;',
      'recommendation (b): builds homes; and',
      'recommendation (c): lobbies for a register.',
    ])
  })

  test('a list of numbered recommendations is whole, whatever its parts begin with', () => {
    expect(
      said(
        inMinutes(
          para('That the council publishes the timetable.', 'Recommendation 1:'),
          para('Officers to meet the operators each quarter.', 'Recommendation 2:'),
        ),
      ).map((line) => line.slice(0, 16)),
    ).toEqual(['recommendation 1', 'recommendation 2'])
  })
})

describe('decisions in other words', () => {
  test.each([
    'The following payments were approved:',
    'It was agreed to make the following payments:',
    'The precept was set at £12,000.',
    'It was noted and agreed to keep the reserve.',
    'Members were in agreement that the roof be mended.',
    'Approval was given for the purchase of a strimmer at £300.',
    'Mr Frost was co-opted onto the Council and signed the declaration of acceptance of office.',
    'Payments totalling £1,204 were authorised.',
    'The accounts were presented by the Clerk and approved.',
    'Members received and noted the minutes.',
  ])('%s', (sentence) => {
    expect(said(minutesOf(sentence, 'A Jones £120'))).toEqual([`resolution –: ${sentence}`])
  })

  test('a minute that ends in noting came to no more; in its middle, noting is told', () => {
    expect(said(minutesOf('The Head of Homes spoke. The Committee noted the report.'))).toEqual([
      'resolution –: The Committee noted the report.',
    ])
    expect(minutesOf('The Committee noted the report. The Head of Homes left.')).toEqual([])
  })

  test('votes and "Motion carried" after what was proposed; a vacancy with no election is none', () => {
    expect(
      said(
        minutesOf(
          'It was proposed by Cllr Frith and seconded by Cllr Gore to object. Vote: 3 for, 2 against. Motion carried.',
        ),
      ),
    ).toEqual(['resolution –: It was proposed by Cllr Frith and seconded by Cllr Gore to object.'])
    expect(
      minutesOf('The Clerk confirmed that the vacancy had been advertised and no election was called.'),
    ).toEqual([])
  })
})
