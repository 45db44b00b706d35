import type { ClockFilter } from '../../../shared/model/clock.ts'

export type { ClockFilter }

/** What a list of recommendations is narrowed to by the time for their responses. */
export const clockFilterWords: Readonly<Record<ClockFilter, string>> = {
  overdue: 'Overdue',
  'due soon': 'Due soon',
  running: 'Running',
  paused: 'Paused by an interim response',
  'not started': 'Not started',
  'answered late': 'Answered late',
}
