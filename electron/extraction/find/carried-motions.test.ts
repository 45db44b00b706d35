import { describe, expect, test } from 'vitest'
import { bold, inMinutes, para, said } from '../testing/paper.ts'

const minutesOf = (...text: string[]) => said(inMinutes(bold('Fees'), ...text.map((line) => para(line))))

describe('motions told over several lines', () => {
  test('what was moved is decided where it was carried, in whatever sentence that is said', () => {
    expect(
      minutesOf(
        'Councillor Ash, seconded by Councillor Bray, moved that the fee be kept for a year.',
        'Councillor Dale, seconded by Councillor Joll, moved as an amendment that the fee be halved.',
        'On a vote being taken, 3 members voted for the amendment and 4 for the motion, which was accordingly declared to be carried.',
      ),
    ).toEqual(['resolution –: that the fee be kept for a year.'])
  })

  test('an amendment that is lost leaves the motion, and one that is carried takes its place', () => {
    const put = [
      'Proposed by Councillor Ash',
      'Seconded by Councillor Bray',
      '- that the fee rise by 4%.',
      'Amendment',
      'Proposed by Councillor Dale',
      '- That the fee stay as it is.',
    ]
    expect(
      minutesOf(
        ...put,
        'The Chair declared the amendment lost.',
        'The Chair put the motion to the vote. 6 for, 3 against.',
        'The Chair declared the motion carried.',
      ),
    ).toEqual(['resolution –: that the fee rise by 4%.'])
    expect(minutesOf(...put, 'The Chair declared the amendment carried.')).toEqual([
      'resolution –: That the fee stay as it is.',
    ])
  })

  test('a notice of motion in quotes', () => {
    expect(
      minutesOf(
        'Alderman Gore had given notice of the following motion:',
        '“That this Council plants a tree in each of its parks.”',
        'Seconded by Councillor Dale. A number of members spoke. The motion was put and CARRIED unanimously.',
      ),
    ).toEqual(['resolution –: “That this Council plants a tree in each of its parks.”'])
  })

  test('what was lost, withdrawn or never voted on is none', () => {
    expect(
      minutesOf(
        'Councillor Ash, seconded by Councillor Bray, moved that the fee be kept.',
        'The motion was put and lost by four votes to three.',
      ),
    ).toEqual([])
    expect(minutesOf('Councillor Ash moved that the fee be kept, but withdrew it.')).toEqual([])
  })
})
