import type { Report, Template, TrackerColumns } from '../../../shared/model/report.ts'
import type { ReportData } from '../../../shared/model/report-data.ts'
import type { ReportDraft } from '../../../shared/model/report-draft.ts'
import { draftFrom } from '../drafts/template-draft.ts'
import { actionList } from './actions.ts'
import { annualReport } from './annual-report.ts'
import { cabinetCover } from './cabinet-cover.ts'
import { progress } from './progress.ts'
import { responseRequest } from './response-request.ts'
import { scrutinyReport } from './scrutiny-report.ts'
import { reportFrom, type TemplateFile } from './template.ts'
import { tracker } from './tracker.ts'

/** Every template but the revisit, which has its own data; one line each. */
const files: Readonly<Record<Exclude<Template, 'revisit'>, (columns: TrackerColumns) => TemplateFile>> = {
  'scrutiny-report': () => scrutinyReport,
  'cabinet-cover': () => cabinetCover,
  progress: () => progress,
  tracker,
  'annual-report': () => annualReport,
  actions: () => actionList,
  'response-request': () => responseRequest,
}

/** Whether a template reports on one review, and has to be told which. */
export const isOfReview = (template: Template): boolean =>
  template === 'revisit' || files[template]('nine').ofReview

/** The same report as one to be written on: what the tracker fills stays filled. */
export const templateDraft = (
  template: Exclude<Template, 'revisit'>,
  data: ReportData,
  columns: TrackerColumns,
): ReportDraft => draftFrom(files[template](columns), data)

/** The report that a template makes of the tracker. `columns`: of the tracker's table. */
export const templateReport = (
  template: Exclude<Template, 'revisit'>,
  data: ReportData,
  columns: TrackerColumns,
): Report => reportFrom(files[template](columns), data)
