export { createReport, removeReport, setReportHead } from './create.ts'
export { everyExport, listExports, logExport, reportExports } from './exports.ts'
export { besidePaper, foundInPaper, reviewOfPaper } from './found-in-paper.ts'
export { freezeReport, frozenAs } from './freeze.ts'
export { everyReport, listReports } from './list.ts'
export { headOf, noReport, standingReport, subjectOf } from './rows.ts'
export {
  keepVersion,
  listVersions as reportVersions,
  reportText,
  saveReportText,
  versionBlocks,
} from './text.ts'
export { exemptPapers, madeByBody } from './within.ts'
