import type { ReportBlock } from '../../../../shared/model/report.ts'
import { plainWords } from '../../../../shared/rules/report/words.ts'
import { drawLines, type Flow, needRoom, type Spot } from './flow.ts'
import { family } from './font-style.ts'
import { colours, lineHeight, margin } from './layout.ts'
import { wrap } from './lines.ts'
import type { Element } from './tagger.ts'

const size = 10.5
const step = lineHeight(size)
/** Room at the right for the number of the page. */
const numberWidth = 14

/** A line of the contents, waiting for the page of its heading. `at`: the heading's block. */
export type Entry = { readonly at: number; readonly element: Element; readonly spot: Spot }

/** Draws the headings of the report; the pages are filled in once every heading stands somewhere. */
export const drawContents = (
  flow: Flow,
  blocks: readonly ReportBlock[],
  labels: readonly (string | null)[],
): readonly Entry[] => {
  const { pdf, faces, tagger, paper } = flow
  const entries: Entry[] = []
  tagger.open('TOC')
  blocks.forEach((block, at) => {
    if (block.kind !== 'heading' || block.level > 3) return
    const indent = (block.level - 1) * 6
    const text = [labels[at], plainWords(block.text)].filter((part) => part != null).join('  ')
    const lines = wrap(faces, text, flow.notes, {
      size,
      bold: false,
      width: paper.text - indent - numberWidth,
    })
    needRoom(flow, lines.length * step)
    tagger.open('TOCI')
    tagger.open('Reference')
    tagger.open('Link')
    drawLines(flow, lines, margin.left + indent, { size })
    entries.push({
      at,
      element: tagger.current,
      spot: { page: pdf.getNumberOfPages(), y: flow.y - step },
    })
    for (let depth = 0; depth < 3; depth++) tagger.close()
    flow.y += 1.4
  })
  tagger.close()
  flow.y += 3
  return entries
}

/** Fills in the pages, and makes each line lead to its heading. */
export const finishContents = (
  { pdf, tagger, paper }: Flow,
  entries: readonly Entry[],
  headings: ReadonlyMap<number, Spot>,
): void => {
  for (const { at, element, spot } of entries) {
    const heading = headings.get(at)
    if (heading === undefined) continue
    pdf.setPage(spot.page)
    pdf.setFont(family, 'normal')
    pdf.setFontSize(size)
    pdf.setTextColor(...colours.text)
    tagger.reopen(element)
    tagger.content(() =>
      pdf.text(String(heading.page), paper.width - margin.right, spot.y, { baseline: 'top', align: 'right' }),
    )
    tagger.link(
      { page: spot.page, x: margin.left, y: spot.y, width: paper.text, height: step },
      heading,
      `Page ${heading.page}`,
    )
    tagger.close()
  }
  // What is drawn next goes on where the report ended.
  pdf.setPage(pdf.getNumberOfPages())
}
