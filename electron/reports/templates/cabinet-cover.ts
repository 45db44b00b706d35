import { counted } from '../../../shared/rules/counted.ts'
import { recommendations } from './scrutiny-report.ts'
import { heading, type Part, type TemplateFile, toWrite, words } from './template.ts'

const points: Part = ({ recommendations: all, review }) => [
  {
    kind: 'list',
    ordered: false,
    items: [
      `The report of ${review?.bodyName ?? 'the panel'} makes ${counted(all.length, 'recommendation')}.`,
      `Its reference is ${review?.reference ?? ''}.`,
    ],
  },
]

/** The officer's report that puts a scrutiny report before the cabinet. */
export const cabinetCover: TemplateFile = {
  name: 'cabinet-cover',
  ofReview: true,
  title: ({ review }) => `Scrutiny report: ${review?.title ?? ''}`,
  draft: true,
  parts: [
    heading('Object and key points in this report'),
    words(
      ({ review }) =>
        `To receive the report “${review?.title ?? ''}” and to consider the response to its recommendations.`,
    ),
    points,
    heading('Background information'),
    toWrite('how the review came about and what it looked at'),
    heading('Options for consideration'),
    toWrite('the options, and what follows from each'),
    heading('Resource implications'),
    toWrite('money, staff, property and information technology'),
    heading('Other implications'),
    toWrite('law, equality, environment, crime and disorder, risk'),
    heading('Outcomes of consultation'),
    toWrite('who was asked, and what they said'),
    heading('Recommendations of the panel'),
    recommendations,
    heading('Contact'),
    toWrite('the author, with telephone and e-mail, and the background papers used'),
  ],
}
