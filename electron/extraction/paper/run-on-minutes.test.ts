import { describe, expect, test } from 'vitest'
import { extracted, para, said } from '../testing/paper.ts'

const of = (...text: string[]) => extracted(text.map((line) => para(line)))
const head =
  'ASHCOMBE PARISH COUNCIL Minutes of the meeting of the Council held on Tuesday 4 June 2019 in the Hall at 7pm Present: Cllrs Dale, Frith and Orr Apologies: Cllr Rae (away)'

describe('a whole paper in one paragraph', () => {
  test('its head and its minutes are told apart, and what each decided', () => {
    const paper = of(
      `${head} 1. Interests: None were declared at this meeting by anybody present. 2. Minutes: It was agreed that the minutes of 7 May be signed. 3. Roads: the drain in Mill Lane is blocked again. Clerk to report it to the county. 4. Grants: It was agreed to give the scouts £50 towards the tent.`,
    )
    expect(paper).toMatchObject({ kind: 'minutes', meetingDate: '2019-06-04' })
    expect(said(paper.items)).toEqual([
      'resolution 2: It was agreed that the minutes of 7 May be signed.',
      'action 3: Clerk to report it to the county.',
      'resolution 4: It was agreed to give the scouts £50 towards the tent.',
    ])
  })

  test('numbers with the year, before or behind, and titles in capitals', () => {
    const years = of(
      head,
      '19/41 INTERESTS None were declared by those who were present at the meeting. 19/42 MINUTES OF THE LAST MEETING Subject to the correction of a date, the minutes of the last meeting were approved. 19/43 ROADS The Clerk was asked to write to the county about the drain. 19/44 DATE OF NEXT MEETING Tuesday 2 July.',
    )
    expect(said(years.items)).toEqual([
      'resolution 19/42: Subject to the correction of a date, the minutes of the last meeting were approved.',
      'action 19/43: The Clerk was asked to write to the county about the drain.',
    ])
    expect(
      said(
        of(
          head,
          'Matters arising 2019/101 The seat on the green has been mended by the handyman at no cost to us. 2019/102 Cllr Orr to ask the farmer about the stile by the brook and the gate beside it. 2019/103 Still no reply from the county about the sign at the crossroads in Mill Lane or the grit bin that was promised.',
        ).items,
      ),
    ).toEqual([
      'action 2019/102: Cllr Orr to ask the farmer about the stile by the brook and the gate beside it.',
    ])
  })

  test('a list behind a colon stays with its sentence, and sums, years and houses open no minute', () => {
    const list =
      'The Council considered three tenders for the path and, after a long talk about the price of each and how soon the work could be begun, it was resolved to ask for: 1. A price with and without the kerb along the verge of the lane. 2. A date by which all of the work would be done in full. 3. The names of two others for whom a path has been laid.'
    expect(said(of(head, list).items)[1]).toBe(
      'resolution 2: A date by which all of the work would be done in full.',
    )
    const street =
      'Complaints had come from 12 Mill Lane, 13 Mill Lane and 14 Mill Lane about the smell from the drain in 2017. In 2018 Ashcombe had asked the county to see to it, and in 2019 Ashcombe asked again, and was told that the money had been spent elsewhere in the county, which the Council was sorry to hear and could do nothing about.'
    expect(of(head, street).items).toEqual([])
  })
})
