import type { ReportTemplate } from '../../../../shared/model/report-template.ts'

/** How everything stands, in the five tables that panels and audit committees go through. */
export const progress: ReportTemplate = {
  name: 'progress',
  ofReview: false,
  title: 'Progress on the recommendations of {review}',
  titleOfAll: 'Progress on scrutiny recommendations',
  landscape: true,
  parts: [
    {
      part: 'opening',
      text: 'This report gives, as recorded on {today}, {recommendations}: {table A} in table A, {table B} in table B, {table C} in table C, {table D} in table D, {table E} in table E.',
    },
    { part: 'chart', of: 'progress' },
    { part: 'progress table', table: 'A', heading: 'Table A: under way' },
    { part: 'progress table', table: 'B', heading: 'Table B: reported complete, for the panel to judge' },
    { part: 'progress table', table: 'C', heading: 'Table C: date moved, or a pause or an end asked for' },
    { part: 'progress table', table: 'D', heading: 'Table D: overdue' },
    { part: 'progress table', table: 'E', heading: 'Table E: signed off' },
  ],
}
