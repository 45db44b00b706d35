import type { ReportTemplate } from '../../../../shared/model/report-template.ts'

/** Asks the executive to answer what it has not answered yet, in a form that it fills in. */
export const responseRequest: ReportTemplate = {
  name: 'response-request',
  ofReview: true,
  title: 'Request for a response: {review}',
  landscape: true,
  draft: true,
  parts: [
    { part: 'heading', text: 'What is asked' },
    {
      part: 'text',
      text: 'Waiting for a response to the report “{review}”[ of {made on}]: {waiting}. Please answer each: whether it is accepted, accepted in part or rejected, what will be done by whom and when, and the reasons where it is not accepted in full.',
    },
    {
      part: 'to write',
      text: 'to whom this goes, the day on which the time for a response began, and the day by which it is due',
    },
    { part: 'heading', text: 'Recommendations' },
    { part: 'response form' },
  ],
}
