export { draftChaser, exportCalendar } from './clock-files.ts'
export { createListExport } from './export-list.ts'
export { buildReport, saveReport } from './export-report.ts'
export type { Open } from './open-workspace.ts'
export { openOriginal, originalOf } from './open-original.ts'
export type { ServicesOptions } from './options.ts'
export {
  beginReport,
  changeHead,
  compareVersions,
  duplicateReport,
  freezeNow,
  openReport,
  restoreVersion,
} from './report-drafts.ts'
export { fingerprint } from './log-file.ts'
export { trackedBlocks } from './report-from-paper.ts'
export { buildFromPaper } from './filled-report.ts'
export { createServices, type Services } from './services.ts'
export { compareWithPaper } from './compare-report.ts'
export { chartsToInsert } from './inserted-charts.ts'
export { givenFile } from './given-file.ts'
export { openBaseSample } from './base-sample.ts'
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
} from './own-templates.ts'
export { baseOf, readBase, removeReportBase, reportBase, setReportBase } from './report-base.ts'
export { tellStory } from './sample/tell-story.ts'
export { storageTrouble } from '../workspace/index.ts'
