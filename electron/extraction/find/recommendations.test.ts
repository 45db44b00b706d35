import { describe, expect, test } from 'vitest'
import {
  bold,
  extracted,
  heading,
  inMinutes,
  para,
  point,
  reportHead,
  said,
  table,
} from '../testing/paper.ts'

const officerHead = [
  heading('CALDERMERE BOROUGH COUNCIL'),
  heading('CABINET'),
  para('Date: 5 March 2020'),
  para('Report of: Director of Homes'),
  para('Subject: Damp in council homes'),
]
const put = (...blocks: Parameters<typeof extracted>[0]) => extracted([...officerHead, ...blocks]).items
const reported = (...blocks: Parameters<typeof extracted>[0]) => extracted([...reportHead, ...blocks]).items

describe('what officers put to a body', () => {
  test.each([
    [
      'Recommendation: Members are asked to note the report and comment on it.',
      'Members are asked to note the report and comment on it.',
    ],
    [
      'It is recommended that the lease be renewed for ten years.',
      'It is recommended that the lease be renewed for ten years.',
    ],
    ['That Cabinet approves the scheme.', 'That Cabinet approves the scheme.'],
  ])('%s', (printed, text) => {
    expect(said(put(heading('Recommendation', 2), para(printed)))).toEqual([`recommendation –: ${text}`])
  })

  test.each([
    'The Scrutiny Committee is asked to:',
    'Committee is asked to:',
    'It is recommended that Cabinet:',
    'Council is RECOMMENDED to: -',
    'Members are invited to:',
    'The Executive Mayor in Cabinet is asked to:',
  ])('%s, then a list', (lead) => {
    const items = put(
      heading('Recommendations', 2),
      para(lead),
      point('a)', 'note the survey; and'),
      point('b)', 'agree the plan.'),
    )
    expect(said(items)).toEqual([
      'recommendation a): note the survey; and',
      'recommendation b): agree the plan.',
    ])
  })

  test('paragraphs numbered under the heading', () => {
    const items = put(
      heading('RECOMMENDATIONS', 2, '7.'),
      para('That the report be received.', '7.1'),
      para('That the cabinet member for Homes prepare an action plan.', '7.2'),
      para('DIRECTOR OF HOMES'),
    )
    expect(said(items)).toEqual([
      'recommendation 7.1: That the report be received.',
      'recommendation 7.2: That the cabinet member for Homes prepare an action plan.',
    ])
    expect(items.map(({ procedural }) => procedural)).toEqual([true, false])
    expect(items[1]?.owner).toBe('cabinet member for Homes')
  })

  test('nested decimals keep their numbers', () => {
    const items = put(
      para('Committee is asked to:', '2.1'),
      para('Note the survey.', '2.1.1'),
      para('Comment on the plan.', '2.1.2'),
      heading('Background', 2, '3.'),
    )
    expect(items.map(({ number }) => number)).toEqual(['2.1.1', '2.1.2'])
  })

  test('heading and first number on one line', () => {
    expect(said(put(para('RECOMMENDATIONS 7.1 That the report be received.')))).toEqual([
      'recommendation 7.1: That the report be received.',
    ])
  })

  test('a date run into the asking', () => {
    const [found] = put(para('Cabinet is asked to reply within two months.'))
    expect(found).toMatchObject({ due: 'within two months', dueDate: '2020-05-05' })
  })

  test('the reasons are no recommendations', () => {
    const items = put(
      para('It is recommended that Cabinet:'),
      point('a)', 'approves the design.'),
      para('Reasons for recommendations'),
      para('The scheme should help tenants.'),
    )
    expect(items).toHaveLength(1)
  })

  test('what a report asked, told in minutes', () => {
    expect(
      said(
        inMinutes(
          para('The report recommended:-'),
          para('that the Committee note the report.'),
          para('The Committee resolved:-'),
          para('to note it.'),
        ),
      ),
    ).toEqual(['recommendation –: that the Committee note the report.', 'resolution –: to note it.'])
  })
})

describe("a panel's own recommendations", () => {
  test('a label on its own line over its paragraph, the reason marked in it', () => {
    const [found, other] = reported(
      heading('Recommendations', 2),
      heading('Recommendation 1', 3),
      para(
        'Repairs are often late. The panel therefore recommends that the council sets a deadline by December 2020.',
      ),
      heading('Recommendation 2', 3),
      para('The Director for Homes should report to the Communities Scrutiny Panel within two months.'),
      heading('Findings', 2),
      para('We saw forty homes.'),
    )
    expect(found).toMatchObject({
      number: '1',
      rule: 'recommendation/own-line-label',
      due: 'by December 2020',
      dueDate: '2020-12',
    })
    expect(found?.text.slice(found.rationale?.start, found.rationale?.end)).toBe('Repairs are often late.')
    expect(other).toMatchObject({ number: '2', owner: 'Director for Homes', dueDate: '2020-05' })
  })

  test('two paragraphs under one label stay two', () => {
    const [found] = reported(
      heading('Recommendations', 2),
      heading('Recommendation 1', 3),
      para('That fans are fitted.'),
      para('Tenants should be shown how they work.'),
      heading('Findings', 2),
    )
    expect(found?.text).toBe('That fans are fitted.\n\nTenants should be shown how they work.')
  })

  test.each([
    ['label', para('That fans are fitted in every bathroom.', 'Recommendation 3:'), '3'],
    ['short label', para('That fans are fitted in every bathroom.', 'R3.'), 'R3'],
  ])('a %s in front of the words', (_, block, number) => {
    expect(said(reported(block))).toEqual([
      `recommendation ${number}: That fans are fitted in every bathroom.`,
    ])
  })

  test('in a box', () => {
    expect(
      said(reported(table([['Recommendation 3\n\nThat fans are fitted in every bathroom.']], false))),
    ).toEqual(['recommendation 3: That fans are fitted in every bathroom.'])
  })

  test('in the running text', () => {
    const items = reported(
      heading('Findings', 2),
      para('Fans were loud. The Panel further recommends that quieter fans be tried. Tenants agreed.'),
    )
    expect(said(items)).toEqual([
      'recommendation –: The Panel further recommends that quieter fans be tried.',
    ])
  })

  test('a numbered list whose numbers go on over sub-headings', () => {
    const items = reported(
      heading('Recommendations', 2),
      bold('To learn how homes are heated'),
      point('1.', 'Surveys should be repeated.'),
      bold('To learn who is cold'),
      point('2.', 'Visits should be offered.'),
      heading('Conclusions', 2),
      point('3.', 'Much has been done.'),
    )
    expect(items.map(({ number }) => number)).toEqual(['1', '2'])
  })

  test('printed in the summary and again in the body, each is given once', () => {
    const one = 'Notices of works reach tenants at least a month before, with a name to ring.'
    const items = reported(
      heading('Summary of recommendations', 2),
      heading('Recommendation 1', 3),
      para(one),
      heading('Findings', 2),
      para('Letters were late.'),
      heading('Recommendation 1', 3),
      para(one),
      para('(See Recommendation 1.)'),
      para('This led the Panel to Recommendation 1.'),
    )
    expect(said(items)).toEqual([`recommendation 1: ${one}`])
  })

  test('numbered otherwise in the summary, each still once, by its label', () => {
    const items = reported(
      heading('Executive summary', 2, '1.'),
      para("The Committee's recommendations are:", '1.2'),
      para('That the Director of Homes publishes repair figures each term.', '1.2.1'),
      para('That every estate names a link officer by September 2020.', '1.2.2'),
      heading('Conclusions and recommendations', 2, '4.'),
      para('That the Director of Homes publishes repair figures each term.', 'Recommendation 1:'),
      para('That every estate names a link officer by September 2020.', 'Recommendation 2:'),
    )
    expect(items.map(({ number }) => number)).toEqual(['1', '2'])
  })

  test('a list after "makes the following recommendations:"', () => {
    const items = reported(
      heading('Conclusions', 2),
      para('The Group makes the following recommendations:'),
      point('(a)', 'That fans are fitted.'),
      point('(b)', 'That tenants are told.'),
    )
    expect(said(items)).toEqual([
      'recommendation (a): That fans are fitted.',
      'recommendation (b): That tenants are told.',
    ])
  })

  test('neither contents lines, nor mentions, nor other bodies’ recommendations', () => {
    const result = extracted([
      ...reportHead,
      heading('Contents', 2),
      para('Recommendations..... 4'),
      heading('Findings', 2),
      para('The review makes 29 recommendations.'),
      para('The Ombudsman recommended last year that landlords log every call.'),
      para('We make recommendations about how letters are written.'),
      para('One tenant thought that repairs should be free.'),
    ])
    expect(result.items).toEqual([])
    expect(result.other.filter(({ type }) => type !== 'kind')).toMatchObject([
      {
        type: 'external-recommendation',
        text: 'The Ombudsman recommended last year that landlords log every call.',
      },
    ])
  })
})
