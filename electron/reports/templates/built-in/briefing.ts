import type { ReportTemplate } from '../../../../shared/model/report-template.ts'

/** Two pages for a chair who reads the night before: how things stand, and what to ask about. */
export const briefing: ReportTemplate = {
  name: 'briefing',
  ofReview: false,
  title: 'Briefing for the chair: {review}',
  titleOfAll: 'Briefing for the chair',
  landscape: true,
  parts: [
    {
      part: 'points',
      items: [
        'As recorded on {today}: {recommendations}.',
        'Accepted: {accepted}. Rejected: {rejected}. Waiting for a response: {waiting}.',
        'Reported complete: {complete}. Signed off by the panel: {signed off}. Overdue: {overdue}.',
      ],
    },
    { part: 'chart', of: 'progress' },
    { part: 'progress table', table: 'D', heading: 'To ask about: overdue' },
    { part: 'progress table', table: 'C', heading: 'To decide: date moved, or a pause or an end asked for' },
    { part: 'progress table', table: 'B', heading: 'To judge: reported complete' },
  ],
}
