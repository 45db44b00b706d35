import { describe, expect, test } from 'vitest'
import { extracted, heading, para, point } from '../testing/paper.ts'

const head = [
  heading('Harrowmere Parish Council'),
  para('Minutes of the meeting held on Monday 3 February 2025 at 7 pm'),
  para('Present: Ann Orr (AO, Chair), Ben Rae (BR), Cath Moir (CM) and the Clerk'),
]
const found = (...blocks: Parameters<typeof extracted>[0]) =>
  extracted([...head, ...blocks]).items.map(({ type, text, owner }) =>
    owner === null ? `${type}: ${text}` : `${type} ${owner}: ${text}`,
  )
const told = (...text: string[]) => found(...text.map((line) => para(line)))

describe('who moved and who seconded, and what', () => {
  test('is a decision without a word of its outcome', () => {
    expect(
      told(
        'It was proposed by Cllr. Ann Orr and seconded by Cllr. Rae that the fair be put off.',
        'BR proposed to buy a new mower, CM seconded, all other councillors in favour.',
        'Charity land: two to stay on for a year, Pro BR, Sec CM',
      ),
    ).toEqual([
      'resolution: It was proposed by Cllr. Ann Orr and seconded by Cllr. Rae that the fair be put off.',
      'resolution: BR proposed to buy a new mower, CM seconded, all other councillors in favour.',
      'resolution: Charity land: two to stay on for a year, Pro BR, Sec CM',
    ])
  })

  test('but none where the votes, a casting vote or an amendment speak against it', () => {
    expect(
      told(
        'It was proposed by Cllr Orr and seconded by Cllr Rae that the fair be put off.',
        'For 2 Against 3',
        'It was proposed by Cllr Orr, seconded by Cllr Moir that the office be moved.',
        'The vote was even.',
        'The Chair gave her casting vote against.',
        'It was moved by Cllr Orr and seconded by Cllr Rae as an amendment that the hedge be kept.',
      ),
    ).toEqual([])
  })

  test('and says nothing of its own behind what was resolved', () => {
    expect(
      told(
        'It was resolved to renew the lease of the field.',
        'Proposed Cllr Rae, seconded Cllr Moir all in agreement.',
        'The notes of 6 January were approved as a record of the meeting. (Proposed by Cllr Orr, seconded by Cllr Rae, carried unanimously.)',
      ),
    ).toEqual([
      'resolution: It was resolved to renew the lease of the field.',
      'resolution: The notes of 6 January were approved as a record of the meeting.',
    ])
  })
})

describe('outcomes that go on', () => {
  test('with more of what was decided, with something else, with a task', () => {
    expect(
      told(
        'It was suggested that a warden be found. This was agreed and a notice be put in the shop.',
        'BR proposed spending £300 on gravel. This was agreed although CM will ask for another price.',
        'She asked if the county could come to speak. This was agreed and the Clerk was asked to write to it.',
      ),
    ).toEqual([
      'resolution: It was suggested that a warden be found. This was agreed and a notice be put in the shop.',
      'resolution: BR proposed spending £300 on gravel.',
      'action CM: This was agreed although CM will ask for another price.',
      'action Clerk: This was agreed and the Clerk was asked to write to it.',
    ])
  })
})

describe('other words for what was decided', () => {
  test('has been agreed, were agreed, voted, deferred', () => {
    expect(
      told(
        'It has been agreed that the bench be set by the pond.',
        'Two events were agreed – a quiz in May and a supper in June.',
        'Applications came from two people of the parish and following a talk with each it was unanimously voted upon that the seat go to Mr Dunn.',
        'Item deferred to the meeting in March.',
      ),
    ).toEqual([
      'resolution: It has been agreed that the bench be set by the pond.',
      'resolution: Two events were agreed – a quiz in May and a supper in June.',
      'resolution: it was unanimously voted upon that the seat go to Mr Dunn.',
      'resolution: Item deferred to the meeting in March.',
    ])
  })

  test('and what others agreed, or was agreed before', () => {
    expect(
      told(
        'It has been agreed with the owner that the gate stays shut.',
        'It was reported that two events were agreed by the school.',
        'The price had been agreed in the autumn.',
      ),
    ).toEqual([])
  })

  test('a lead-in that has lost its colon', () => {
    expect(
      found(
        para('The committee heard the Clerk. It was unanimously agreed to'),
        para('set a budget as last year’s', 'a.'),
        para('a list of works to be kept', 'b.'),
      ),
    ).toEqual(['resolution: set a budget as last year’s', 'resolution: a list of works to be kept'])
  })
})

describe('one view over several applications', () => {
  test('is the view on each of them, and what another council ruled is none', () => {
    expect(
      found(
        para('Planning applications supported:'),
        para('Low Farm, Mill Road – two rooms in the roof', '1039/16'),
        para('The Barn, Fen Lane – a store', '0205/16'),
        para('Results of applications considered by the district since January:'),
        para('4 High Street: refused by NWDC', '0552/16'),
      ),
    ).toEqual([
      'resolution: Low Farm, Mill Road – two rooms in the roof',
      'resolution: The Barn, Fen Lane – a store',
    ])
  })

  test('said in the same words of two is two views', () => {
    const view = 'No comments and AGREED to go with the decision of the Planning Officer'
    expect(
      found(
        point('•', '24/500342/SUB Hazel House, Dean Street'),
        para(view),
        point('•', '24/500803/SUB Cuckoo Farm, Fen Lane'),
        para(view),
      ),
    ).toEqual([`resolution: ${view}`, `resolution: ${view}`])
  })
})

describe('sections run into one paragraph', () => {
  test('are split where their parts count on', () => {
    const { items } = extracted([
      ...head,
      para(
        'Finance 3.1 It was resolved to pay the bill. 3.2 The rent of £3.50 was noted. 3.3 It was agreed to wait.',
        '3.',
      ),
    ])
    expect(items.map(({ number, text }) => [number, text])).toEqual([
      ['3.1', 'It was resolved to pay the bill.'],
      ['3.3', 'It was agreed to wait.'],
    ])
  })
})
