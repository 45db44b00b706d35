import { expect, test } from 'vitest'
import type { ClockRule, InterimEffect } from '../../model/clock.ts'
import { answerDay, clockStanding } from './clock-standing.ts'
import { clockWords, ruleWords } from './clock-words.ts'
import { pressingClock } from './pressing-clock.ts'

const rule = (interim: InterimEffect = 'runs on', amount: number | null = 2): ClockRule => ({
  id: 'rule',
  name: 'Executive',
  recipientKind: 'executive',
  committeeFunction: null,
  bodyIds: [],
  amount,
  unit: 'months',
  startsOn: 'later',
  firstDayCounts: true,
  interim,
  source: 'Constitution, part 4',
  retired: false,
})

const days = { receivedOn: '2026-03-05', noticedOn: null, madeOn: null }
const on = (today: string) => ({ today, calendar: { nation: 'england-and-wales', closedDays: [] } }) as const
const unanswered = { fullOn: null, interimOn: null }

test('the last day is still in time, the day after is not', () => {
  const last = clockStanding(rule(), days, unanswered, on('2026-05-04'))
  expect(last).toEqual({
    state: 'running',
    startedOn: '2026-03-05',
    dueOn: '2026-05-04',
    daysLeft: 0,
    answeredOn: null,
  })
  expect(clockWords(last)).toBe('Due today')
  const after = clockStanding(rule(), days, unanswered, on('2026-05-05'))
  expect(after).toMatchObject({ state: 'overdue', daysLeft: -1 })
  expect(clockWords(after)).toBe('1 day overdue')
  expect(clockWords(clockStanding(rule(), days, unanswered, on('2026-04-22')))).toBe('12 days left')
})

test('a full response ends it, in time or late', () => {
  const inTime = clockStanding(rule(), days, { fullOn: '2026-05-04', interimOn: null }, on('2026-06-01'))
  expect(inTime).toMatchObject({ state: 'answered', dueOn: '2026-05-04', daysLeft: null })
  expect(clockWords(inTime)).toBe('Answered 4 May 2026')
  const late = clockStanding(rule(), days, { fullOn: '2026-05-20', interimOn: null }, on('2026-06-01'))
  expect(clockWords(late)).toBe('Answered late, 20 May 2026')
})

test('an interim response does what the rule says', () => {
  const interim = { fullOn: null, interimOn: '2026-04-24' }
  expect(clockStanding(rule('runs on'), days, interim, on('2026-05-10')).state).toBe('overdue')
  const paused = clockStanding(rule('pauses'), days, interim, on('2026-05-10'))
  expect(paused).toMatchObject({ state: 'paused', daysLeft: 10, answeredOn: '2026-04-24' })
  expect(clockWords(paused)).toBe('Paused by an interim response, 10 days left')
  expect(clockStanding(rule('answers'), days, interim, on('2026-05-10'))).toMatchObject({
    state: 'answered',
    answeredOn: '2026-04-24',
  })
})

test('an interim response that comes too late holds nothing', () => {
  const late = { fullOn: null, interimOn: '2026-05-06' }
  expect(clockStanding(rule('pauses'), days, late, on('2026-05-10')).state).toBe('overdue')
})

test('without a rule, a time or a start nothing runs, and an answer is still one', () => {
  expect(clockStanding(null, days, unanswered, on('2026-05-10')).state).toBe('no rule')
  expect(clockStanding(rule('runs on', null), days, unanswered, on('2026-05-10')).state).toBe('no time set')
  expect(clockStanding(rule(), { ...days, receivedOn: null }, unanswered, on('2026-05-10')).state).toBe(
    'not started',
  )
  const answers = { fullOn: '2026-05-01', interimOn: null }
  expect(clockStanding(null, days, answers, on('2026-05-10')).state).toBe('answered')
})

test('a response dated to the month counts from its last day, one without a date from its recording', () => {
  expect(answerDay('2026-04', '2026-05-20T10:00:00.000Z')).toBe('2026-04-30')
  expect(answerDay(null, '2026-05-20T10:00:00.000Z')).toBe('2026-05-20')
})

test('of several recipients the overdue one presses most, then the earlier day', () => {
  const at = (receivedOn: string) =>
    clockStanding(rule(), { ...days, receivedOn }, unanswered, on('2026-05-10'))
  const [overdue, soon, later] = [at('2026-01-05'), at('2026-03-20'), at('2026-04-20')]
  expect(pressingClock([later, soon, overdue])).toBe(overdue)
  expect(pressingClock([later, soon])).toBe(soon)
  expect(pressingClock([])).toBe(null)
})

test('a rule reads as a sentence', () => {
  expect(ruleWords(rule())).toBe(
    '2 months from the day it was received or, if later, of the notice, that day counted; an interim response does not stop the time.',
  )
  expect(ruleWords(rule('pauses', null))).toBe('No time is set.')
})
