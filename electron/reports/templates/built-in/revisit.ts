import type { ReportTemplate } from '../../../../shared/model/report-template.ts'

/** The revisit paper as a template to copy; Revisit's own also prints frozen rounds, which no file can change. */
export const revisit: ReportTemplate = {
  name: 'revisit',
  ofReview: true,
  title: '{review}',
  parts: [
    { part: 'heading', text: 'Progress on the recommendations' },
    {
      part: 'text',
      text: 'The table gives the {recommendations} made by {body}[ in {made on}], in their order, with the commentary received on each. Reference: {reference}.',
    },
    { part: 'revisit table' },
  ],
}
