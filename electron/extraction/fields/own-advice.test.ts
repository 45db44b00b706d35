import { describe, expect, test } from 'vitest'
import { ownAdviceIn } from './own-advice.ts'

describe('what a writer advises in so many words', () => {
  test.each([
    'We suggest that the district council agrees a three-year grant.',
    'The authors recommend exploring a shared booking line with the hospital.',
    'We would therefore encourage commissioners to fund a second bus.',
    'It is suggested that the timetable be printed in large type.',
    'It is recommended the Trust appoints a coordinator.',
    'The review team advises that volunteers should be trained in first aid.',
    'We urge the county council to think again about the fare.',
    'We also propose a small fund for repairs.',
    'This study recommends a longer pilot in the west of the county.',
    'We recommend the Council apologise and pay for the lost lessons.',
    'Our advice to the board is to wait until the contract ends.',
    'My third recommendation is that the colleges share one counsellor.',
    'In the light of this, it is proposed that drivers are given a handheld device.',
    'In the longer term it is suggested that a nurse is named for each hostel, so that nobody is missed.',
    'The peer team would encourage the council to publish its plan.',
    'The independent reviewer suggests that the Board considers whether its policy is clear.',
  ])('%s', (sentence) => {
    expect(ownAdviceIn(`Trips rose by a tenth. ${sentence} Drivers were praised.`)).toMatchObject([
      { span: { start: 23, end: 23 + sentence.length } },
    ])
  })

  test.each([
    'We suggest that the rise is due to the weather.',
    'It is suggested that older people are less likely to use the app.',
    'The report suggests that demand may fall.',
    'In 2015 we recommended that the scheme should grow.',
    'Passengers said that they would recommend the service to a friend.',
    'The evaluation asked passengers to keep a diary.',
    'We invite readers to send us their thoughts.',
    'It has been suggested that buses should be free.',
    'The evidence suggests the model is sound.',
    'We propose to repeat the survey next year.',
    'We do not recommend that the scheme closes.',
    'We considered whether we recommend a second bus.',
    '“We recommend that the bus runs on Sundays,” one driver wrote.',
  ])('but not: %s', (sentence) => {
    expect(ownAdviceIn(sentence)).toEqual([])
  })
})
