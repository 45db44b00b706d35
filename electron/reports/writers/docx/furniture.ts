import { AlignmentType, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import type { Report } from '../../../../shared/model/report.ts'
import { type Exported, exportedWords, markingWords } from '../../../../shared/rules/report/page-words.ts'
import { printable } from '../printable.ts'
import { quietInk } from './styles.ts'

/** The marking at the head of each page, where there is one. */
export const headerOf = (report: Report): Header | null => {
  const marking = markingWords(report)
  return marking === null
    ? null
    : new Header({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: printable(marking), bold: true, size: 18, color: quietInk })],
          }),
        ],
      })
}

/** Version, date and who exported on the left; the page on the right. `width`: of the text, in twentieths of a point. */
export const footerOf = (report: Report, exported: Exported, width: number): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun({
            size: 18,
            color: quietInk,
            children: [
              `${printable(exportedWords(report, exported))}\t`,
              'Page ',
              PageNumber.CURRENT,
              ' of ',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  })
