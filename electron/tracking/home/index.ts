export { calendarDays } from './calendar-days.ts'
export { bringAllBack, bringNeedBack, dismissNeed, homeNeeds, homeOverview } from './home.ts'
export { openClocks } from './open-clocks.ts'
export { progressBy } from './progress.ts'
