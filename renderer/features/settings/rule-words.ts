import type { ClockStart, InterimEffect, PeriodUnit } from '../../../shared/model/clock.ts'

/** What starts the time of a rule. */
export const startWords: Readonly<Record<ClockStart, string>> = {
  received: 'The day it was received',
  notice: 'The day of the notice',
  later: 'The later of received and notice',
  made: 'The day it was made',
}

/** What an interim response does. */
export const interimWords: Readonly<Record<InterimEffect, string>> = {
  'runs on': 'Does not stop the time',
  pauses: 'Holds the time until the full one',
  answers: 'Counts as the answer',
}

/** Units of a period. */
export const unitWords: Readonly<Record<PeriodUnit, string>> = {
  months: 'Months',
  weeks: 'Weeks',
  days: 'Days',
  'working days': 'Working days',
}
