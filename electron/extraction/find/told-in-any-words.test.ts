import { describe, expect, test } from 'vitest'
import { extracted, heading, para, table } from '../testing/paper.ts'

const indicators = (blocks: Parameters<typeof extracted>[0]) =>
  extracted(blocks)
    .items.filter(({ type }) => type === 'indicator')
    .map(({ text }) => text)

describe('a page on performance tells how its services stand in any words', () => {
  const told = (text: string) =>
    indicators([heading('Our performance 2031/32'), para('This page says how we did.'), para(text)])
  test.each([
    'We dealt with 91% of benefit claims within 14 days.',
    'Emergency repairs: 98.9% were completed within 24 hours.',
    'It took us 23 days on average to relet a home.',
    'On average we answered calls in 41 seconds.',
    'Average call wait: 2 minutes 10 seconds',
    'Sickness absence is down to 7.9 days per employee.',
    'Recycling has risen to 54.3%.',
    'Our recycling rate for the quarter was 52.4%.',
    'We processed 1,204 applications, 96% of them in time.',
    'Major planning applications decided in time: 88 per cent.',
    'A total of 97.8% of business rates was collected.',
    'Collection of council tax stood at 55.1% at the half year, 0.4 points behind last year.',
    'Customer satisfaction remains high at 92%.',
    'There were 12 stage two complaints, of which 75% were answered in 20 days.',
    'The number of missed bins fell from 812 to 640.',
    'FOI requests answered within 20 working days: Q1 91%, Q2 88%.',
    'Rent arrears reduced by £120,000 to 2.1% of the debit.',
    'Voids averaged 34 days against 28 last year.',
    '83% of care plans were reviewed on time (82% in 2030/31).',
    'In the final quarter 99.4% of homes had a gas certificate.',
    'Freedom of information performance slipped to 78%.',
    'Call abandonment improved, at 4.2%, on the 6.8% of the year before.',
    'Turnaround of empty homes now takes 31 days compared with 45 days two years ago.',
    'More than nine in ten calls (92.4%) were answered.',
    'Staff turnover fell slightly, from 14.1% to 13.8%.',
    'Response to 999 calls: 88.2% within ten seconds.',
    'The force answered 91.3% of emergency calls in ten seconds.',
    '88% of tenants are satisfied with repairs.',
    'Fly-tips were cleared in 1.6 days on average.',
  ])('%s', (text) => {
    expect(told(text)).toHaveLength(1)
  })

  test.each([
    'We spent £1.2m on roads.',
    'Some 40% of our energy comes from the sun.',
    'Grants of up to 50% of the cost are paid within 28 days.',
    'Apply within 14 days of moving.',
    'Council tax rose by 2.99% in April.',
    'Complaints must be made within 12 months.',
    'Bins are collected every 14 days.',
    'The scheme cuts bills by 10%.',
    'Around 30% of residents are over 60.',
    'You will get a 25% discount if you live alone.',
    'We aim to answer 90% of letters in ten days.',
    'In England 70% of applications were decided in time.',
    'The budget was overspent by 3.1%.',
    'A survey of 412 people found that 60% were worried about crime.',
    'Interest of 8% is charged on late payments.',
    'The fee went up to £45 from £40.',
    'Homes lost 3% of their value.',
    'The borough has 14% of the county’s jobs.',
    'The park covers 12% of the district.',
    'About 20% of complaints come from one ward.',
    'A home that needs a new kitchen takes on average 121 days to let.',
    'In the year there were nine meetings; 88% of members attended.',
    'The share of calls answered means those picked up within 20 seconds, 90% being good.',
    'The main reasons for absence were stress (27%) and operations (16%).',
    'The target for homes let by 2035 is 65%.',
    'Of the 25 targets for the year, 16 (64%) had been achieved.',
    '30% of calls were about missed bins.',
  ])('none: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  test('beside a table of measures the text only comments on them', () => {
    const page = [heading('Our performance 2031/32'), para('It took us 23 days on average to relet a home.')]
    const measures = table([
      ['Indicator', 'Target', 'Actual'],
      ['Days to relet a home', '20', '23'],
    ])
    expect(indicators(page)).toHaveLength(1)
    expect(indicators([...page, measures])).toEqual(['Days to relet a home 20 23'])
  })
})
