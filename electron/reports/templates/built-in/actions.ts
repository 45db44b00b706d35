import type { ReportTemplate } from '../../../../shared/model/report-template.ts'

/** Who has to do what by when. */
export const actionList: ReportTemplate = {
  name: 'actions',
  ofReview: false,
  title: 'Actions that answer {review}',
  titleOfAll: 'Actions',
  landscape: true,
  parts: [
    {
      part: 'opening',
      text: 'As recorded on {today}: {actions}, {open actions} of them open and {overdue actions} overdue.',
    },
    { part: 'actions' },
  ],
}
