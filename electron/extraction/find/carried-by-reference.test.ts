import { describe, expect, test } from 'vitest'
import { extracted, para, said } from '../testing/paper.ts'

const head = [
  para('Minutes of the meeting of Ashcombe Parish Council held on Monday 1 July 2019'),
  para('Present: Cllrs Ada Dale (AD), Ben Frith (BF), Celia Orr (CO) and the Clerk'),
  para('4. Village matters'),
]
const of = (text: string) => said(extracted([...head, para(text)]).items)

describe('what a later sentence says was carried', () => {
  test.each([
    [
      'Quote received from Hallam Fencing for £310. This was accepted.',
      'Quote received from Hallam Fencing for £310.',
    ],
    [
      'Hall hire to go up to £14 an hour from April. Agreed by all.',
      'Hall hire to go up to £14 an hour from April.',
    ],
    [
      'Members were asked to look at a draft of the website in August. The proposal was approved.',
      'Members were asked to look at a draft of the website in August.',
    ],
  ])('%s', (text, wanted) => {
    expect(of(text)).toEqual([`resolution 4: ${wanted}`])
  })

  test.each([
    'Cllr Frith proposed Cllr Dale as Chairman, seconded by Cllr Orr. Cllr Dale was duly elected.',
    'Cllr Dale was elected Chairman. He was nominated by Cllr Frith and seconded by Cllr Orr, the vote was unanimous.',
    'Cllr Orr proposed Mrs Hay for the vacancy, seconded by Cllr Frith. There were no other nominations. Mrs Hay was duly co-opted.',
  ])('an election is one decision: %s', (text) => {
    expect(of(text)).toEqual([`resolution 4: ${text}`])
  })

  test.each([
    'Ben Frith moved, and Celia Orr seconded, that the lease be signed.',
    'Members were happy to go with the second quote.',
    'Councillors were unanimous in supporting the bus.',
    'After discussion it was thought best to leave the sign where it is.',
    'All agreed the gate to be left open in the day.',
    'The accounts for the year were therefore adopted and signed.',
    'The insurance will be renewed with Hallam Mutual, agreed.',
  ])('in other words: %s', (text) => {
    expect(of(text)).toEqual([`resolution 4: ${text}`])
  })

  test.each([
    'Members agreed that it reflected the year.',
    'Everyone agreed it looked very smart.',
    'Cllr Orr reported on the fete. This was agreed.',
    'Prop. AD, 2nd BF, All agreed.',
    'Cllr Dale offered to remain as chairman.',
    'Cllr Frith to stay on as treasurer.',
    'Gate in Mill Lane – still to be mended.',
    'Mill Lane to be closed from 4 to 8 May.',
  ])('nothing is decided or given to do: %s', (text) => {
    expect(of(text)).toEqual([])
  })
})

describe('tasks in other forms', () => {
  test.each([
    ['The clerk was asked if she could obtain a price for the work.'],
    ['The Chairman will have a word with the landlord.'],
    ['All to think of ideas for the jubilee.'],
    ['Members to send comments to the Clerk by 3 May.'],
    ['All working groups to review the rules before the next meeting.'],
    ['Need to get a quote for the boiler – BF'],
  ])('%s', (text) => {
    expect(of(text)).toEqual([`action 4: ${text}`])
  })

  test('those whom a list of people calls by one name are known by it', () => {
    const notes = extracted([
      para('Notes of the meeting held on 24 June 2013'),
      para('Present (6): Celia (chair), Tim (notes), Ted H, Gus, Nina and Pat'),
      para('2. Dogs'),
      para('Celia will email the warden. Gus to ask the school on dates. Rover will bark.'),
    ])
    expect(said(notes.items)).toEqual([
      'action 2: Celia will email the warden.',
      'action 2: Gus to ask the school on dates.',
    ])
  })
})
