import type { ReportTemplate } from '../../../../shared/model/report-template.ts'

/** The officer's report that puts a scrutiny report before the cabinet. */
export const cabinetCover: ReportTemplate = {
  name: 'cabinet-cover',
  ofReview: true,
  title: 'Scrutiny report: {review}',
  draft: true,
  parts: [
    { part: 'heading', text: 'Object and key points in this report' },
    {
      part: 'text',
      text: 'To receive the report “{review}” and to consider the response to its recommendations.',
    },
    {
      part: 'points',
      items: ['The report of {body} makes {recommendations}.', 'Its reference is {reference}.'],
    },
    { part: 'heading', text: 'Background information' },
    { part: 'to write', text: 'how the review came about and what it looked at' },
    { part: 'heading', text: 'Options for consideration' },
    { part: 'to write', text: 'the options, and what follows from each' },
    { part: 'heading', text: 'Resource implications' },
    { part: 'to write', text: 'money, staff, property and information technology' },
    { part: 'heading', text: 'Other implications' },
    { part: 'to write', text: 'law, equality, environment, crime and disorder, risk' },
    { part: 'heading', text: 'Outcomes of consultation' },
    { part: 'to write', text: 'who was asked, and what they said' },
    { part: 'heading', text: 'Recommendations of the panel' },
    { part: 'recommendations' },
    { part: 'heading', text: 'Contact' },
    {
      part: 'to write',
      text: 'the author, with telephone and e-mail, and the background papers used',
    },
  ],
}
