import { describe, expect, test } from 'vitest'
import { extracted, heading, para } from '../testing/paper.ts'

const told = (...text: string[]) =>
  extracted([
    heading('Harrowmere Residents’ Association'),
    para('Minutes of the committee meeting held on Monday 3 February 2025'),
    para('Present: Ann Orr (AO, Chair), Ben Rae (BR), Cath Moir (CM) and the Clerk'),
    ...text.map((line) => para(line)),
  ]).items.map(({ type, text: words, owner }) => `${type} ${owner ?? '–'}: ${words}`)

describe('a label behind the task that only names who does it', () => {
  test('by a first name, also of somebody whom the paper names nowhere else', () => {
    expect(
      told(
        'Hedge at the corner – no answer yet. Action: Ann',
        'More detail of each sum was wanted. Action: Penny',
      ),
    ).toEqual([
      'action Ann: Hedge at the corner – no answer yet.',
      'action Penny: More detail of each sum was wanted.',
    ])
  })

  test('takes in what goes on from the task, and stops at a decision', () => {
    expect(
      told(
        'Ann Orr will write a leaflet. It will go out with the newsletter. It will also be put on the board. Action AO.',
        'It was decided that a survey be made. This will be on the agenda for May. Action BR.',
      ),
    ).toEqual([
      'action AO: Ann Orr will write a leaflet. It will go out with the newsletter. It will also be put on the board.',
      'resolution –: It was decided that a survey be made.',
      'action BR: This will be on the agenda for May.',
    ])
  })

  test('in brackets and short', () => {
    expect(told('Lamps 45 and 50 are out (Act Clerk)', 'The gate sticks. [Action: BR]')).toEqual([
      'action Clerk: Lamps 45 and 50 are out',
      'action BR: The gate sticks.',
    ])
  })

  test('and one that names nobody is no task', () => {
    expect(told('The report was read. Action: None', 'The path is dry. Action: Ongoing')).toEqual([])
  })

  test('a hundred labels in one paragraph are a hundred tasks', () => {
    const line = Array.from({ length: 100 }, (_, at) => `ACTION BR to paint post ${at} by the ford.`).join(
      ' ',
    )
    expect(told(line)).toHaveLength(100)
  })
})

describe('several tasks in one sentence', () => {
  test('are handed out one by one, without what somebody thought', () => {
    expect(
      told(
        'BR agreed to find out the price of the bus, CM will scan the form.',
        'Cllr Orr will contact two builders, she also felt that the county should help.',
        'The Clerk would action.',
      ),
    ).toEqual([
      'action BR: BR agreed to find out the price of the bus',
      'action CM: CM will scan the form.',
      'action Cllr Orr: Cllr Orr will contact two builders',
      'action Clerk: The Clerk would action.',
    ])
  })

  test('a task told of its object, by those whom the meeting can give it to', () => {
    expect(
      told(
        'The old plans will be sourced by Cath.',
        'The leaflet will be taken round by members of the Association on 4 July.',
        'The road will be closed by the county in May.',
        'It is hoped that the wall will be mended by Ben.',
      ),
    ).toEqual([
      'action Cath: The old plans will be sourced by Cath.',
      'action members of the Association: The leaflet will be taken round by members of the Association on 4 July.',
    ])
  })
})
