export { blocksFromPaper, type PaperSource } from './drafts/from-paper.ts'
export type { FoundInPaper } from './drafts/paper-found.ts'
export { leftOut } from './templates/template.ts'
export { leftOutPart } from './drafts/template-draft.ts'
export { upToDate } from './drafts/up-to-date.ts'
export { chartNow, chartsOf } from './drafts/charts.ts'
export { figuresOf } from './drafts/figures.ts'
export { narrowed } from './drafts/narrowed.ts'
export { draftOfTable } from './drafts/template-draft.ts'
export { writeCalendar } from './calendar/calendar.ts'
export { chaserLetter } from './templates/chaser.ts'
export { checkTemplate } from './templates/check-template.ts'
export {
  isOfReview,
  ownDraft,
  ownReport,
  templateDraft,
  templateReport,
  templateText,
} from './templates/index.ts'
export { revisitReport } from './templates/revisit.ts'
export { roundReport } from './templates/round.ts'
export { createReportWriter, type ReportWriter, writeHere } from './process/report-writer.ts'
export { writeReport } from './writers/index.ts'
export type { OnProgress, Progress } from './writers/writer.ts'
export { openBase } from './writers/docx/base/open-base.ts'
