import { describe, expect, test } from 'vitest'
import { extracted, heading, para } from '../testing/paper.ts'

const told = (text: string) =>
  extracted([
    heading('Harrowmere Parish Council'),
    para('Minutes of the meeting held on Monday 3 February 2025 at 7 pm'),
    para('Present: Cllr Ann Orr (Chair), Cllr Ben Rae, Cllr Cath Moir and Mrs D Lake (Clerk)'),
    heading('7. Village matters', 2),
    para('There had been some talk of this in the autumn.'),
    para(text),
  ]).items.map(({ type, owner, text: words }) => (owner === null ? type : `${type} ${owner}`) + `: ${words}`)

describe('tasks', () => {
  test.each([
    ['ALL councillors to complete their forms.', 'ALL councillors'],
    ['RFO to pay the sum into the reserve.', 'RFO'],
    ['Handyman to repair the gate.', 'Handyman'],
    ['The Groundsman will cut back the hedge.', 'Groundsman'],
    ['Clerk instructed to write to the member of parliament.', 'Clerk'],
    ['Cllr Rae (BR) to draft a reply.', 'Cllr Rae'],
    ['The Clerk agreed she would look into this.', 'Clerk'],
    ['Litter in Church Lane – report to the district (Clerk).', 'Clerk'],
    ['It was left with Cllr Rae to arrange the day.', 'Cllr Rae'],
    ['Cllr Rae was tasked with finding a builder.', 'Cllr Rae'],
    ['It was agreed for Cllr Rae to speak to the farmer.', 'Cllr Rae'],
  ])('%s', (text, owner) => {
    expect(told(text)).toEqual([`action ${owner}: ${text}`])
  })

  test.each([
    ['Plot 14 is overgrown – letter to be sent.', null],
    ['Cllr Rae is looking into the price of a bench and will report in March.', 'Cllr Rae'],
  ])('%s', (text, owner) => {
    expect(told(text)).toEqual([owner === null ? `action: ${text}` : `action ${owner}: ${text}`])
  })

  test('none behind a dash where nothing is given to do', () => {
    expect(told('The road was closed – there was said to be a leak.')).toEqual([])
    expect(told('Cllr Rae is looking forward to May and will be there.')).toEqual([])
  })

  test('of whoever the sentence before names', () => {
    expect(told('Cllr Rae reported that the bench is rotten. He will get prices for a new one.')).toEqual([
      'action Cllr Rae: He will get prices for a new one.',
    ])
    expect(told('Mr Fry of the county spoke of the road. He will write when it is open.')).toEqual([])
  })
})

describe('decisions', () => {
  test.each([
    'All agreed to support the fete.',
    'It was resolved that the Clerk write to the county.',
    'The council were unanimous in their support and resolved to write to the county.',
    'Risk assessment – reviewed and adopted.',
    'We agreed to ask the county for a crossing.',
    'We have decided not to hold the fete.',
    'Payments as per the list were approved, proposed Cllr Rae, seconded Cllr Moir.',
    'Payments as per the list were approved.',
  ])('%s', (text) => {
    expect(told(text)).toMatchObject([expect.stringMatching(/^resolution/)])
  })

  test('put in its own words and carried in the same paragraph', () => {
    expect(told('To buy two bins at £200 each. Prop. BR Sec. CM. Agreed.')).toEqual([
      'resolution: To buy two bins at £200 each.',
    ])
    expect(told('Charges to be raised to £12 from April. Proposed BR, seconded CM, all agreed.')).toEqual([
      'resolution: Charges to be raised to £12 from April.',
    ])
    expect(told('Cllr Rae to be our member on the hall committee. Agreed.')).toEqual([
      'resolution Cllr Rae: Cllr Rae to be our member on the hall committee.',
    ])
  })

  test('views on an application behind their label', () => {
    const on = '25/00123/FUL Low Farm – two rooms in the roof.'
    expect(told(`${on} Parish Council response: Object on grounds of traffic.`)).toEqual([
      'resolution: Parish Council response: Object on grounds of traffic.',
    ])
    expect(told(`${on} Recommendation: Approval`)).toEqual(['resolution: Recommendation: Approval'])
    expect(told(`${on} Granted by the district council.`)).toEqual([])
  })

  test('in a few words under what the item is for', () => {
    const { items } = extracted([
      heading('Harrowmere Parish Council'),
      para('Minutes of the meeting held on Monday 3 February 2025 at 7 pm'),
      para('Present: Cllr Ann Orr (Chair), Cllr Ben Rae'),
      ...[
        'To receive apologies',
        'None.',
        'To approve the accounts for payment',
        'Approved unanimously.',
        'To consider a new bench',
        'No price has come.',
      ].map((line, at) => para(line, at % 2 === 0 ? `${at / 2 + 1}.` : undefined)),
    ])
    expect(items.map(({ type, text }) => `${type}: ${text}`)).toEqual(['resolution: Approved unanimously.'])
  })

  test('none where nobody decided', () => {
    expect(told('The county has agreed to fund the crossing.')).toEqual([])
    expect(told('Everyone agreed that it had been a good day.')).toEqual([])
    expect(told('The lights should be mended. A letter was read.')).toEqual([])
  })
})
