import { describe, expect, test } from 'vitest'
import { extracted, heading, para, point, reportHead, said, table } from '../testing/paper.ts'

const assessment = [
  heading('Teeth of Children in Caldermere: Needs Assessment'),
  para('Public Health, March 2023'),
]

describe('headings that lead to recommendations', () => {
  test.each([
    'What we think should happen',
    'What needs to change',
    'How partners must respond',
    'What the panel is asking for',
    'Calls to action',
    'Proposals for change',
    'Recommended actions',
    'Findings, conclusions and recommendations',
  ])('%s', (title) => {
    const { items } = extracted([
      ...reportHead,
      heading(title, 2),
      point('1)', 'Run a trial of evening surgeries in two wards.'),
      point('2)', 'Survey tenants who have never rung the repairs line.'),
    ])
    expect(items).toHaveLength(2)
    expect(items.every(({ type }) => type === 'recommendation')).toBe(true)
  })

  test.each([
    'Progress against recommendations',
    'How the recommendations were made',
    'Responses to our recommendations',
    'Recommendations accepted last year',
    'What happened to earlier recommendations',
  ])('but not %s', (title) => {
    const { items } = extracted([
      ...reportHead,
      heading(title, 2),
      point('1)', 'Evening surgeries in two wards.'),
      point('2)', 'A survey of tenants.'),
    ])
    expect(items.filter(({ type }) => type === 'recommendation')).toEqual([])
  })

  test('a sentence about the recommendations is none of them', () => {
    const { items } = extracted([
      ...reportHead,
      heading('Recommendations of single services', 2),
      para('These were made by services themselves and have been accepted by the Panel.', '5.1'),
    ])
    expect(items).toEqual([])
  })

  test('an entry without a verb belongs to the list, also under a paper titled "and recommendations"', () => {
    const { items } = extracted([
      heading('Domestic Abuse Needs Assessment: Summary and recommendations'),
      heading('Recommendations', 2),
      point('•', 'Agree one definition across the districts'),
      point('•', 'Joint commissioning of refuges from 2023'),
    ])
    expect(items).toHaveLength(2)
  })
})

test('letters that go on over the chapters of a report are its numbers', () => {
  const { items } = extracted([
    ...reportHead,
    heading('Reporting', 2),
    para('The Panel recommends that Cabinet:'),
    para('A. Withdraws the present script at once.'),
    para('B. Gives every fitter a means of reporting damp.'),
    heading('Putting it right', 2),
    para('The average time was 94 days.'),
    para('The Panel recommends that Cabinet:'),
    para('C. Ensures that a second visit is made.'),
    para('D. Agrees a supplement for surveyors.'),
  ])
  expect(items.map(({ number }) => number)).toEqual(['A', 'B', 'C', 'D'])
})

test('a heading without a number stands under the numbered section around it', () => {
  const { items } = extracted([
    heading('CALDERMERE COUNCIL'),
    heading('Annual Performance Report'),
    heading('Background', 2, '2.'),
    para('The plan has two themes.'),
    heading('Progress', 2, '3.'),
    heading('HOMES'),
    point('•', 'Forty-six new homes were let in the year.'),
    point('•', 'Seven empty homes have been brought back into use.'),
    heading('Context', 2, '4.'),
    point('•', 'The borough has been growing for ten years.'),
  ])
  expect(items.map(({ type }) => type)).toEqual(['progress', 'progress'])
})

test('short entries of a numbered list are no headings', () => {
  const { items } = extracted([
    heading('Scrutiny Annual Report 2022/23'),
    heading('Areas for further development', 2),
    para('At a workshop members said that scrutiny could be better at the following.'),
    point('1.', 'Get in earlier than this year'),
    point('2.', 'Hold two meetings away from the council offices'),
  ])
  expect(said(items)).toEqual([
    'action 1: Get in earlier than this year',
    'action 2: Hold two meetings away from the council offices',
  ])
})

describe('columns by the last word of their heading', () => {
  test('"Suggested lead" beside a recommendation', () => {
    const { items } = extracted([
      ...assessment,
      heading('Recommendations', 2),
      table([
        ['Theme', 'Recommendation', 'Suggested lead'],
        ['Find', 'Ask about teeth at every health check', 'Health visitors'],
      ]),
    ])
    expect(items).toMatchObject([{ type: 'recommendation', owner: 'Health visitors' }])
  })

  test('the end of what is begun is when it is due', () => {
    const { items } = extracted([
      heading('Climate Action Plan'),
      table([
        ['No', 'What we will do', 'Who', 'Start', 'End', 'Update'],
        ['A1', 'Fit new lamps in the Guildhall', 'Facilities', 'Feb 24', 'Jul 24', 'All done but the stage.'],
      ]),
    ])
    expect(items).toMatchObject([{ number: 'A1', due: 'Jul 24' }])
  })

  test('codes under "PI" with their names beside them', () => {
    const { items } = extracted([
      heading('Performance Report, Quarter 2'),
      table([
        ['PI', 'Description', 'Q1', 'Q2', 'Target', 'Status', 'Narrative'],
        ['CG01', 'Waste sent for reuse or recycling', '46%', '44%', '48%', 'Red', 'A dry summer.'],
        ['CG02', 'Missed bins per 100,000', '61', '83', '60', 'Red', 'Two lorries failed.'],
      ]),
    ])
    expect(items).toMatchObject([
      { type: 'indicator', number: 'CG01', text: 'Waste sent for reuse or recycling' },
      { number: 'CG02', text: 'Missed bins per 100,000' },
    ])
  })
})

describe('figures of a place and of a service', () => {
  const rows = [
    ['Measure', 'Caldermere', 'Region', 'England'],
    ['Children of five with decay', '27%', '23%', '23%'],
    ['Children seen by a dentist', '44%', '52%', '53%'],
  ]

  test('a needs assessment tells what the place is like', () => {
    expect(extracted([...assessment, heading('What the figures tell us', 2), table(rows)]).items).toEqual([])
  })

  test('the same table in a report on performance tells how it is done', () => {
    const { items } = extracted([
      heading('Performance of the School Dental Service'),
      heading('Performance indicators', 2),
      table(rows),
    ])
    expect(items).toHaveLength(2)
  })
})

test('a title of the contents page heads its section, and what came of each recommendation is progress', () => {
  const { items } = extracted([
    heading('The Annual Report of the Director of Public Health for Caldermere'),
    heading('Contents', 2),
    para('How active are we? 2'),
    para("What happened to last year's recommendations 13"),
    heading('How active are we?', 2),
    para('I recommend that all schools run a daily mile. I also recommend that the pool open at six.'),
    para("What happened to last year's recommendations"),
    para('That the council set up a warm homes line.'),
    para('Set up in November.'),
    para('That a hardship fund be kept going.'),
    para('This was not taken forward, as the grant came to an end.'),
  ])
  expect(said(items)).toEqual([
    'recommendation –: I recommend that all schools run a daily mile.',
    'recommendation –: I also recommend that the pool open at six.',
    'progress –: Set up in November.',
    'progress –: This was not taken forward, as the grant came to an end.',
  ])
})

test('what a paragraph announces in its last sentence', () => {
  const list = [point('•', 'that swimming be free in the holidays'), point('•', 'that fees be frozen')]
  const after = (lead: string) =>
    extracted([heading('Scrutiny Annual Report 2022/23'), heading('Leisure', 2), para(lead), ...list]).items
  expect(after('A group looked at prices. In May it put these recommendations to Cabinet:')).toHaveLength(2)
  expect(after('Cabinet has responded to these recommendations as follows:')).toEqual([])
})

test('what was aimed at, without the word target', () => {
  const { items } = extracted([
    heading('Performance Report, Quarter 2'),
    para('We recycled 51.6% of household waste, short of the 55% aimed at.'),
    para('The share of roads that should be mended came down from 31.2% to 29.8% against a target of 30%.'),
    para('Plans of two years or more were 2.1%, compared with a target of no more than 3%.'),
    para('The fund should reach the 40 homes expected.'),
  ])
  expect(items.map(({ type }) => type)).toEqual(['indicator', 'indicator', 'indicator'])
})
