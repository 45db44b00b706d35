import { describe, expect, test } from 'vitest'
import { extracted, heading, para } from '../testing/paper.ts'

const told = (...texts: readonly string[]) =>
  extracted([
    heading('Harrowmere Parish Council'),
    para('Minutes of the meeting held on Monday 3 February 2025 at 7 pm'),
    para('Present: Cllr Ann Orr (Chair), Cllr Ben MacRae, Cllr Cath Moir and Mrs D Lake (Clerk)'),
    heading('7. Village matters', 2),
    para('There had been some talk of this in the autumn.'),
    ...texts.map((text) => para(text)),
  ]).items.map(({ type, owner, text: words }) => (owner === null ? type : `${type} ${owner}`) + `: ${words}`)

describe('a clause without its comma', () => {
  test.each([
    'Once the prices for the roof have come the Clerk will apply for the grant.',
    'If we need to ask for another evening in May the Clerk will inform everyone.',
    'The Clerk said she would try to chase this.',
  ])('of what a task depends on: %s', (text) => {
    expect(told(text)).toEqual([`action Clerk: ${text}`])
  })

  test('of the reason for a decision', () => {
    const text = 'As several of the prices had not come in it was agreed to defer the item to March.'
    expect(told(text)).toEqual([`resolution: ${text}`])
    expect(told('Cllr Orr was away when it was agreed to defer the item to March.')).toEqual([])
    expect(told('Cllr MacRae said he would ask himself what it was for.')).toEqual([])
  })
})

describe('nothing is decided or given to do', () => {
  test.each([
    'PLEASE NOTE THAT THESE ARE DRAFT MINUTES TO BE CONFIRMED ON 3 MARCH',
    'At a previous meeting, it was agreed to put off any decision until the levy is paid.',
    'Prices for the gate, the bench etc. At a previous meeting, it was agreed to wait for the levy.',
    'The Town Clerk to receive written requests for dispensations before the meeting.',
    'Plot 26 let, no rent to be charged for this year.',
    'ACTION PLAN: the new edition is on the website.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })

  test('but at the last meeting of a year it may be', () => {
    expect(told('It was agreed to thank the band at the last meeting of the year.')).toHaveLength(1)
  })
})

describe('people', () => {
  test.each([
    ['Ben Macrae to put a note on the board.', 'Ben Macrae'],
    ['Ann O is to write to the county about the crossing.', 'Ann O'],
  ])('%s', (text, owner) => {
    expect(told(text)).toEqual([`action ${owner}: ${text}`])
  })

  test('in capitals within a label', () => {
    expect(told('ACTION ANN/CATH: book the hall.')).toEqual(['action ANN/CATH: book the hall.'])
  })
})

describe('run into what stands before', () => {
  test('a sentence without the space before it', () => {
    expect(
      told('The band has won a cup. Clerk to send a card.Village Hall The roof is being mended.'),
    ).toEqual(['action Clerk: Clerk to send a card.'])
  })

  test('a label of decisions behind its heading', () => {
    expect(
      told(
        'STANDING ORDERS RESOLUTION: that the orders of 2018 be adopted',
        'CODE OF CONDUCT RESOLUTION; to abide by the code of 2021',
      ),
    ).toEqual(['resolution: that the orders of 2018 be adopted', 'resolution: to abide by the code of 2021'])
  })

  test('a view on an application with a letter in its second part', () => {
    expect(told('P13/S0388/HH Porch at Hill Foot Cottage, 2 High Street. Recommendation: Approval')).toEqual([
      'resolution: Recommendation: Approval',
    ])
  })
})

describe('several tasks', () => {
  test('with numbers between them', () => {
    expect(
      told(
        'Cllr Orr to find out the price of a new gate, with a lock 4) Clerk to buy plants. 5) BM to write to the bank.',
      ),
    ).toEqual([
      'action Cllr Orr: Cllr Orr to find out the price of a new gate, with a lock',
      'action Clerk: Clerk to buy plants.',
      'action BM: BM to write to the bank.',
    ])
  })

  test('behind the number of the minute they are of', () => {
    expect(told('9 – The Clerk reported that no reply has come and agreed to chase it.')).toEqual([
      'action Clerk: The Clerk reported that no reply has come and agreed to chase it.',
    ])
  })

  test('behind one label', () => {
    expect(
      told('Action points: Clerk to contact the county about the lights, BM to write to the police.'),
    ).toEqual([
      'action Clerk: Clerk to contact the county about the lights',
      'action BM: BM to write to the police.',
    ])
  })
})

describe('a label that only says who', () => {
  test.each([
    [
      'Painting of the hall with two coats. BM had found a painter. Action: All',
      'All',
      'Painting of the hall with two coats. BM had found a painter.',
    ],
    [
      'Oiling of the benches. CM to send round a rota. BM has the oil. Action CM',
      'CM',
      'CM to send round a rota.',
    ],
    ['The hall is cold. The heating had failed in May. Action: BM', 'BM', 'The heating had failed in May.'],
  ])('%s', (text, owner, task) => {
    expect(told(text)).toEqual([`action ${owner}: ${task}`])
  })
})

test('a motion over two sentences', () => {
  const text = 'Cllr Orr proposed that item 3 should read the draft plan. And item 5 should read the same.'
  expect(told(`${text} Approved unanimously.`)).toEqual([`resolution: ${text}`])
})
