import type { Group } from '../draft.ts'
import { isExecutiveBody, isScrutinyBody } from '../paper/bodies.ts'
import type { Part } from '../paper/part.ts'
import { fuller } from '../paper/part.ts'
import type { Reading } from '../paper/reading.ts'
import { reviewTitled } from './review-name.ts'

/** What a meeting decided: body and day of the part that minutes it. */
export const decisionsGroup = (reading: Reading, part: Part): Group => ({
  stage: 'decisions',
  body: part.body ?? reading.body,
  date:
    part.meetingDate ??
    (reading.parts[0] === part || reading.kind === 'minutes' ? reading.meetingDate : null),
  review: null,
})

export const actionsGroup = (reading: Reading, part: Part): Group => ({
  ...decisionsGroup(reading, part),
  stage: 'actions',
})

/** Recommendations by the part they stand in: the panel's own, or what officers put to the body that decides. */
export const recommendationsGroup = (reading: Reading, part: Part): Group => {
  if (
    part.kind === 'scrutiny-report' || reading.kind === 'scrutiny-report'
      ? part.kind !== 'officer-report'
      : part.body !== null && isScrutinyBody(part.body) && part.kind === 'other'
  )
    return {
      stage: 'new',
      body: part.body ?? reading.body,
      date: part.reportDate ?? reading.reportDate,
      review: reading.kind === 'agenda-pack' ? part.listedTitle : reading.title,
    }
  const toDecide =
    part.kind === 'officer-report' ||
    part.kind === 'minutes' ||
    reading.kind === 'officer-report' ||
    reading.kind === 'agenda-pack'
  const body = part.body ?? reading.body
  return {
    stage:
      toDecide &&
      (body === null || isExecutiveBody(body) || part.kind !== 'other' || reading.kind !== 'other')
        ? 'cabinet'
        : 'new',
    body,
    date: fuller(part.meetingDate, part.reportDate) ?? reading.meetingDate ?? reading.reportDate,
    review: reading.kind === 'minutes' || reading.kind === 'agenda-pack' ? null : reviewTitled(reading.title),
  }
}

/** Measures of the part that they are told in. */
export const indicatorsGroup = (reading: Reading, part: Part): Group => ({
  stage: 'indicators',
  body: part.body ?? reading.body ?? reading.council,
  date: part.meetingDate ?? reading.meetingDate ?? reading.reportDate,
  review: null,
})

/** Progress told in a report, of what was set out before it. */
export const progressGroup = (reading: Reading): Group => ({
  stage: 'earlier',
  body: reading.body ?? reading.council,
  date: reading.reportDate ?? reading.meetingDate,
  review: reading.title,
})
