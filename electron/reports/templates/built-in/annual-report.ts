import type { ReportTemplate } from '../../../../shared/model/report-template.ts'

/** The year of scrutiny, with its figures; the council writes what they mean. */
export const annualReport: ReportTemplate = {
  name: 'annual-report',
  ofReview: false,
  title: 'Annual report of overview and scrutiny',
  draft: true,
  parts: [
    { part: 'contents' },
    { part: 'heading', text: 'Foreword' },
    { part: 'to write', text: 'a foreword by the chair' },
    { part: 'heading', text: 'Issues considered' },
    {
      part: 'text',
      text: 'On {today} the tracker held {recommendations}, counted here as recorded on that day.',
    },
    { part: 'issues considered' },
    { part: 'chart', of: 'progress' },
    { part: 'heading', text: 'Responses and delivery' },
    { part: 'chart', of: 'responses' },
    { part: 'counts', of: 'response', caption: 'Response' },
    { part: 'counts', of: 'delivery', caption: 'Delivery' },
    { part: 'counts', of: 'judgement', caption: 'The panel’s judgement' },
    { part: 'heading', text: 'Strengths' },
    { part: 'to write', text: 'what worked well this year' },
    { part: 'heading', text: 'Areas for development' },
    { part: 'to write', text: 'what is to be done better' },
    { part: 'heading', text: 'Priorities for next year' },
    { part: 'to write', text: 'what scrutiny will look at, and why' },
  ],
}
