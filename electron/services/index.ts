export { draftChaser, exportCalendar } from './exports/clock-files.ts'
export { createListExport } from './exports/export-list.ts'
export { buildReport, saveReport } from './report-files/export-report.ts'
export type { Open } from './workspaces/open-workspace.ts'
export { openOriginal, originalOf } from './open-original.ts'
export type { ServicesOptions } from './services-options.ts'
export {
  beginReport,
  changeHead,
  compareVersions,
  duplicateReport,
  freezeNow,
  openReport,
  restoreVersion,
} from './report-files/report-drafts.ts'
export { fingerprint } from './exports/log-file.ts'
export { trackedBlocks } from './report-files/report-from-paper.ts'
export { buildFromPaper } from './report-files/filled-report.ts'
export { createServices, type Services } from './services.ts'
export { compareWithPaper } from './report-files/compare-report.ts'
export { chartsToInsert } from './report-files/inserted-charts.ts'
export { givenFile } from './given-file.ts'
export { openBaseSample } from './report-files/report-base-sample.ts'
export {
  buildOwnReport,
  chosenTemplate,
  copyTemplate,
  exportTemplate,
  importTemplate,
  ownTemplatesInWindow,
  previewTemplate,
  readTemplate,
  saveTemplate,
} from './report-files/own-templates.ts'
export { baseOf, readBase, removeReportBase, reportBase, setReportBase } from './report-files/report-base.ts'
export { tellStory } from './sample/tell-story.ts'
export { storageTrouble } from '../workspace/index.ts'
