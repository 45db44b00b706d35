import { counted } from '../../../shared/rules/counted.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { commentaryCell, recommendationCell } from './cells.ts'
import { paragraphsOf } from './revisit.ts'
import { citationWords } from '../../../shared/rules/report/citation-words.ts'
import { contents, heading, newPage, type Part, type TemplateFile, toWrite, words } from './template.ts'

/** Each under a heading of its own, in the paper's words. */
export const recommendations: Part = ({ recommendations: all }) =>
  all.flatMap((each, i) => {
    const paragraphs = paragraphsOf(each.text)
    const note = citationWords(each.source)
    return [
      { kind: 'heading' as const, level: 2, text: `Recommendation ${each.number ?? i + 1}` },
      ...paragraphs.map((text, at) => ({
        kind: 'paragraph' as const,
        text: note !== null && at === paragraphs.length - 1 ? [{ text, note }] : text,
      })),
    ]
  })

const revisitTable: Part = ({ recommendations: all }) =>
  all.every(({ updates }) => updates.length === 0)
    ? [{ kind: 'paragraph', text: 'No progress has been reported yet.' }]
    : [
        {
          kind: 'table',
          caption: 'Recommendations, with commentary and progress',
          widths: [1, 1],
          header: ['Recommendation', 'Commentary / Progress'],
          rows: all.map((each) => [recommendationCell(each), commentaryCell(each)]),
        },
      ]

/** The report of a review, with what the tracker knows of it; the panel writes the rest. */
export const scrutinyReport: TemplateFile = {
  name: 'scrutiny-report',
  ofReview: true,
  title: ({ review }) => review?.title ?? '',
  draft: true,
  parts: [
    contents,
    newPage,
    heading('Foreword'),
    toWrite('a foreword by the chair of the panel'),
    heading('Recommendations'),
    words(
      ({ recommendations: all, review }) =>
        `${review?.bodyName ?? 'The panel'} makes ${counted(all.length, 'recommendation')}${review?.reportDate == null ? '' : ` (${statedDateWords(review.reportDate)})`}.`,
    ),
    recommendations,
    heading('Context'),
    toWrite('why the review was undertaken, its scope, the panel’s members and how evidence was gathered'),
    heading('Findings'),
    toWrite('what was found, each finding with its evidence'),
    heading('Performance'),
    toWrite('the measures that bear on the review, beside targets and comparators'),
    heading('Progress on the recommendations'),
    revisitTable,
    heading('Conclusions'),
    toWrite('what follows from the findings'),
    heading('Thanks'),
    toWrite('who gave evidence and helped the panel'),
    heading('Appendices'),
    toWrite('papers that the report rests on'),
  ],
}
