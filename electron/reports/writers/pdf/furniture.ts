import type { Report } from '../../../../shared/model/report.ts'
import { type Exported, exportedWords, markingWords } from '../../../../shared/rules/report/page-words.ts'
import type { Flow } from './flow.ts'
import { family } from './font-style.ts'
import { drawable } from './fonts.ts'
import { colours, margin } from './layout.ts'

/** Marking above, export and page below: after everything else, when the number of pages is known. */
export const drawFurniture = (
  { pdf, tagger, paper, faces }: Flow,
  report: Report,
  exported: Exported,
): void => {
  const marking = markingWords(report)
  const pages = pdf.getNumberOfPages()
  for (let number = 1; number <= pages; number++) {
    pdf.setPage(number)
    pdf.setFontSize(8.5)
    pdf.setTextColor(...colours.quiet)
    const foot = paper.height - 11
    tagger.artifact(() => {
      pdf.setFont(family, 'bold')
      if (marking !== null)
        pdf.text(drawable(faces.normal, marking), paper.width / 2, 12, { align: 'center' })
      pdf.setFont(family, 'normal')
      pdf.text(drawable(faces.normal, exportedWords(report, exported)), margin.left, foot)
      pdf.text(`Page ${number} of ${pages}`, paper.width - margin.right, foot, { align: 'right' })
    })
  }
}
