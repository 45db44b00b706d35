import type { ClockStanding, ClockState } from '../../model/clock.ts'

const urgency: Readonly<Record<ClockState, number>> = {
  overdue: 0,
  running: 1,
  paused: 2,
  'not started': 3,
  'answered late': 4,
  answered: 5,
  'no time set': 6,
  'no rule': 7,
}

/** Of several recipients' clocks the one that presses most: overdue before running, the earlier day first. */
export const pressingClock = <T extends ClockStanding>(clocks: readonly T[]): T | null =>
  clocks.toSorted(
    (a, b) => urgency[a.state] - urgency[b.state] || ((a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1),
  )[0] ?? null
