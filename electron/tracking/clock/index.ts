export { idsByClock, pressingClocks } from './pressing.ts'
export { type ClockFace, type ClockOf, clockFace, clocksOf, everyClock } from './recipient-clocks.ts'
export { clockRules, removeClockRule, saveClockRule } from './rules.ts'
export { setRecipientClock } from './set-recipient.ts'
