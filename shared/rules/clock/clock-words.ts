import type { ClockRuleFields, ClockStanding } from '../../model/clock.ts'
import { counted } from '../counted.ts'
import { statedDateWords } from '../stated-date-words.ts'

const starts: Readonly<Record<ClockRuleFields['startsOn'], string>> = {
  received: 'the day it was received',
  notice: 'the day of the notice',
  later: 'the day it was received or, if later, of the notice',
  made: 'the day it was made',
}

const interims: Readonly<Record<ClockRuleFields['interim'], string>> = {
  'runs on': 'an interim response does not stop the time',
  pauses: 'an interim response holds the time until the full one',
  answers: 'an interim response counts as the answer',
}

const units: Readonly<Record<ClockRuleFields['unit'], string>> = {
  months: 'month',
  weeks: 'week',
  days: 'day',
  'working days': 'working day',
}

/** A rule in a sentence: "2 months from the day it was received, that day counted; an interim response…". */
export const ruleWords = (
  rule: Pick<ClockRuleFields, 'amount' | 'unit' | 'startsOn' | 'firstDayCounts' | 'interim'>,
): string => {
  if (rule.amount === null) return 'No time is set.'
  const first = rule.firstDayCounts ? ', that day counted' : ''
  return `${counted(rule.amount, units[rule.unit])} from ${starts[rule.startsOn]}${first}; ${interims[rule.interim]}.`
}

/** How a clock stands, in a few words: "12 days left", "due today", "5 days overdue". */
export const clockWords = ({ state, daysLeft, answeredOn }: ClockStanding): string => {
  const days = daysLeft ?? 0
  switch (state) {
    case 'no rule':
      return 'No rule for this recipient'
    case 'no time set':
      return 'No time set'
    case 'not started':
      return 'Not started: no date received'
    case 'running':
      return days === 0 ? 'Due today' : `${counted(days, 'day')} left`
    case 'paused':
      return `Paused by an interim response, ${counted(days, 'day')} left`
    case 'overdue':
      return `${counted(-days, 'day')} overdue`
    case 'answered':
      return answeredOn === null ? 'Answered' : `Answered ${statedDateWords(answeredOn)}`
    case 'answered late':
      return answeredOn === null ? 'Answered late' : `Answered late, ${statedDateWords(answeredOn)}`
  }
}
