import type { ClockRule, ClockStanding } from '../../model/clock.ts'
import type { StatedDate } from '../../model/dates.ts'
import { dayRange } from '../day-range.ts'
import { daysBetween } from './day-sums.ts'
import { lastDayOf, type StartDays, startOf } from './response-due.ts'
import type { WorkingCalendar } from './working-days.ts'

/** What a recipient has answered. A day that is not known is the day of the recording. */
export type Answers = {
  /** The first full response. */
  readonly fullOn: string | null
  /** The first interim response. */
  readonly interimOn: string | null
}

/** The ISO day on which a response counts: the last that its date can mean, or the day it was recorded. */
export const answerDay = (date: StatedDate | null, recordedAt: string): string =>
  date === null ? recordedAt.slice(0, 10) : dayRange(date).last

const none = { startedOn: null, dueOn: null, daysLeft: null, answeredOn: null } as const

const answered = (startedOn: string | null, dueOn: string | null, on: string): ClockStanding => ({
  state: dueOn !== null && on > dueOn ? 'answered late' : 'answered',
  startedOn,
  dueOn,
  daysLeft: null,
  answeredOn: on,
})

/**
 * How the time for one recipient's response stands on the ISO day `today`, by the rule that applies (null:
 * none does). The time is over once a full response is there, or an interim one where the rule takes it for
 * an answer; where the rule holds the time for an interim response, it is paused from then, unless the last
 * day had passed already.
 */
export const clockStanding = (
  rule: ClockRule | null,
  days: StartDays,
  { fullOn, interimOn }: Answers,
  { today, calendar }: { readonly today: string; readonly calendar: WorkingCalendar },
): ClockStanding => {
  const start = rule === null ? null : startOf(rule.startsOn, days)
  const dueOn = rule === null || start === null ? null : lastDayOf(start, rule, calendar)
  const answer = rule?.interim === 'answers' ? earlier(fullOn, interimOn) : fullOn
  if (answer !== null) return answered(start, dueOn, answer)
  if (rule === null) return { ...none, state: 'no rule' }
  if (rule.amount === null) return { ...none, state: 'no time set', startedOn: start }
  if (start === null || dueOn === null) return { ...none, state: 'not started' }
  const standing = { startedOn: start, dueOn, daysLeft: daysBetween(today, dueOn), answeredOn: null }
  if (rule.interim === 'pauses' && interimOn !== null && interimOn <= dueOn)
    return { ...standing, state: 'paused', daysLeft: daysBetween(interimOn, dueOn), answeredOn: interimOn }
  return { ...standing, state: today > dueOn ? 'overdue' : 'running' }
}

const earlier = (one: string | null, other: string | null): string | null => {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
