import type { Report, Template, TrackerColumns } from '../../../shared/model/report.ts'
import type { ReportData } from '../../../shared/model/report-data.ts'
import type { ReportDraft } from '../../../shared/model/report-draft.ts'
import type { ReportTemplate } from '../../../shared/model/report-template.ts'
import { draftFrom } from '../drafts/template-draft.ts'
import { actionList } from './built-in/actions.ts'
import { annualReport } from './built-in/annual-report.ts'
import { briefing } from './built-in/briefing.ts'
import { cabinetCover } from './built-in/cabinet-cover.ts'
import { progress } from './built-in/progress.ts'
import { responseRequest } from './built-in/response-request.ts'
import { revisit } from './built-in/revisit.ts'
import { scrutinyReport } from './built-in/scrutiny-report.ts'
import { tracker } from './built-in/tracker.ts'
import { compiled } from './compile.ts'
import { reportFrom } from './template.ts'

/** Every template; one line each. The revisit is printed from data of its own: this is what is copied of it. */
const files: Readonly<Record<Template, (columns: TrackerColumns) => ReportTemplate>> = {
  revisit: () => revisit,
  'scrutiny-report': () => scrutinyReport,
  'cabinet-cover': () => cabinetCover,
  progress: () => progress,
  tracker,
  'annual-report': () => annualReport,
  briefing: () => briefing,
  actions: () => actionList,
  'response-request': () => responseRequest,
}

/** Whether a template reports on one review, and has to be told which. */
export const isOfReview = (template: Template): boolean => files[template]('nine').ofReview

/** The text of a template's file, for a council to copy and change. */
export const templateText = (template: Template, columns: TrackerColumns): string =>
  `${JSON.stringify(files[template](columns), null, 2)}\n`

/** The same report as one to be written on: what the tracker fills stays filled. */
export const templateDraft = (
  template: Exclude<Template, 'revisit'>,
  data: ReportData,
  columns: TrackerColumns,
): ReportDraft => draftFrom(compiled(files[template](columns)), data)

/** The report that a template makes of the tracker. `columns`: of the tracker's table. */
export const templateReport = (
  template: Exclude<Template, 'revisit'>,
  data: ReportData,
  columns: TrackerColumns,
): Report => reportFrom(compiled(files[template](columns)), data)

/** The report of a council's own template as one to be written on. */
export const ownDraft = (template: ReportTemplate, data: ReportData): ReportDraft =>
  draftFrom(compiled(template), data)

/** The report that a council's own template makes of the tracker. */
export const ownReport = (template: ReportTemplate, data: ReportData): Report =>
  reportFrom(compiled(template), data)
