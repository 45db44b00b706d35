import { describe, expect, test } from 'vitest'
import { statusIn, statusPrinted } from './status.ts'

describe('commentary suggests a status, with its words', () => {
  test.each([
    ['This has now been actioned.', 'complete', 'has now been actioned'],
    ['The practice is now embedded across all teams.', 'complete', 'is now embedded'],
    ['The leaflet has been distributed to every household.', 'complete', 'has been distributed'],
    ['Completed. The calendar went live in August.', 'complete', 'Completed'],
    ['This short report constitutes the revisit of the review.', 'complete', 'This short report constitutes'],
    ['Everyone who took part was formally thanked.', 'complete', 'was formally thanked'],
    ['Training continues to be offered each term.', 'in progress', 'continues to be'],
    ['The policy is currently being redrafted.', 'in progress', 'is currently being redrafted'],
    ['Work is under way on three sites.', 'in progress', 'under way'],
    [
      'All staff have been trained with the exception of ten members.',
      'in progress',
      'with the exception of ten members',
    ],
    ['Seven days have been held so far, with five still to come.', 'in progress', 'still to come'],
    ['A report will be submitted to Cabinet in May.', 'not started', 'will be submitted'],
    ['Work has not yet started.', 'not started', 'Work has not yet started'],
    ['Not yet due.', 'not started', 'Not yet due'],
    ['Not yet arranged.', 'not started', 'Not yet arranged'],
    ['Sent on 20 March.', 'complete', 'Sent'],
    ['Reported in June.', 'complete', 'Reported'],
    ['Letter sent; a reply is awaited.', 'in progress', 'awaited'],
    ['Work goes on.', 'in progress', 'goes on'],
    ['The scheme was suspended in May.', 'paused', 'was suspended'],
    ['The scheme is on track to open in June.', 'on track', 'on track'],
    ['Delayed by a shortage of parts.', 'delayed', 'Delayed'],
    [
      'This was due to be completed in March but four sites are outstanding.',
      'delayed',
      'was due to be completed',
    ],
    ['The project is on hold until the grant is known.', 'paused', 'on hold'],
    ['The trust has declined to fund a centre.', 'cannot be done', 'declined to fund'],
    ['This has been superseded by the county strategy.', 'superseded', 'has been superseded by'],
    [
      'The scheme closed in 2019 and the action is no longer relevant.',
      'no longer relevant',
      'is no longer relevant',
    ],
  ])('%s', (commentary, status, words) => {
    expect(statusIn(commentary)).toEqual({ status, words })
  })
})

describe('a word that is turned round does not count', () => {
  test.each([
    'The work is not yet complete.',
    'It has not been completed.',
    'Once the survey has been completed we will report.',
    'The register will have been completed by June.',
    'The building is nearly complete.',
    'Officers hope that it will be finished by May.',
    'It was due to be completed in March.',
    'The Board asked when the work would be done.',
  ])('%s', (commentary) => {
    expect(statusIn(commentary)?.status).not.toBe('complete')
  })
})

test.each(['The panel met in the Town Hall.', 'See the minutes.', '', 'Members asked many questions.'])(
  'nothing is suggested by “%s”',
  (commentary) => {
    expect(statusIn(commentary)).toBeNull()
  },
)

describe('a status that is printed', () => {
  test.each([
    ['Complete', 'complete', 'Complete'],
    ['Green – complete', 'complete', 'complete'],
    ['Closed – 2 April', 'complete', 'Closed'],
    ['Amber - In progress', 'in progress', 'In progress'],
    ['No longer being pursued', 'no longer relevant', 'No longer being pursued'],
    ['Partially implemented', 'in progress', 'Partially implemented'],
    ['Overdue', 'delayed', 'Overdue'],
  ])('%s', (printed, status, words) => {
    expect(statusPrinted(printed)).toEqual({ status, words })
  })

  test.each(['Green', 'R', 'BRAG', '2', 'N'])('%s has a meaning of its own in each council', (printed) => {
    expect(statusPrinted(printed)).toBeNull()
  })
})
