export { calendarDays } from './calendar-days.ts'
export { bringNeedBack, dismissNeed, homeNeeds, homeOverview } from './home.ts'
export { openClocks } from './open-clocks.ts'
export { progressBy } from './progress.ts'
