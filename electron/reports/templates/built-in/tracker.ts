import type { TrackerColumns } from '../../../../shared/model/report.ts'
import type { ReportTemplate } from '../../../../shared/model/report-template.ts'
import { trackerPresets } from '../../../../shared/rules/report/tracker-presets.ts'

/** The whole register as one table, in the columns of a preset. */
export const tracker = (columns: TrackerColumns): ReportTemplate => ({
  name: 'tracker',
  ofReview: false,
  title: 'Recommendation tracker: {review}',
  titleOfAll: 'Recommendation tracker',
  landscape: columns !== 'two',
  parts: [{ part: 'tracker', columns: [...trackerPresets[columns]] }],
})
