import type { Report, ReportBlock } from '../../shared/model/report.ts'
import { sentencesFrom } from './words.ts'

const chapters = 10

/** A scrutiny report of about sixty pages: ten chapters, each with text, notes, a quote, a table and a chart. */
export const longReport = (): Report => {
  const sentences = sentencesFrom(4)
  const paragraph = (chapter: number, at: number): ReportBlock => ({
    kind: 'paragraph',
    numbered: true,
    text:
      at % 3 === 0
        ? [{ text: `${sentences(60)} ${sentences(40)}`, note: `Panel ${chapter} May 2025, page ${at + 1}` }]
        : `${sentences(60)} ${sentences(60)}`,
  })
  const chapter = (number: number): readonly ReportBlock[] => [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, numbered: true, text: `Chapter ${number}` },
    ...Array.from({ length: 8 }, (_, at) => paragraph(number, at)),
    { kind: 'quote', paragraphs: [sentences(40)], citation: `Panel ${number} May 2025, page 3` },
    { kind: 'heading', level: 2, numbered: true, text: 'Answers' },
    {
      kind: 'chart',
      chart: {
        of: 'counts',
        title: `Answers of chapter ${number}`,
        noun: 'recommendation',
        rows: ['Accepted', 'Accepted in part', 'Rejected', 'Awaited'].map((name, i) => ({
          name,
          count: 3 + ((number * 7 + i * 5) % 19),
        })),
      },
    },
    {
      kind: 'table',
      caption: `Recommendations of chapter ${number}`,
      widths: [1, 1],
      header: ['Recommendation', 'Commentary / Progress'],
      rows: Array.from({ length: 9 }, (_, i) => [
        { paragraphs: [`${i + 1}. That ${sentences(30)}`] },
        { paragraphs: [sentences(35), sentences(25)] },
      ]),
    },
    ...Array.from({ length: 4 }, (_, at) => paragraph(number, at)),
  ]
  return {
    title: 'Scrutiny of all things',
    council: 'Harrowmere Borough Council',
    body: 'Places Scrutiny Panel',
    dateWords: 'May 2025',
    language: 'en-GB',
    marking: null,
    blocks: [{ kind: 'contents' }, ...Array.from({ length: chapters }, (_, i) => chapter(i + 1)).flat()],
  }
}
