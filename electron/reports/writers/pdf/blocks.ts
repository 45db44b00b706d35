import type { ReportBlock } from '../../../../shared/model/report.ts'
import { labelsOf } from '../../../../shared/rules/report/labels.ts'
import { plainWords } from '../../../../shared/rules/report/words.ts'
import { drawChart } from './chart.ts'
import { drawContents, type Entry, finishContents } from './contents.ts'
import { drawText, type Flow, needRoom, nextPage, type Spot, spotOf } from './flow.ts'
import { drawable } from './fonts.ts'
import { keepWithNext } from './keep.ts'
import {
  colours,
  headingPoints,
  headingSpace,
  labelIndent,
  lineHeight,
  listIndent,
  margin,
  quoteIndent,
  textSize,
} from './layout.ts'
import { drawTable } from './table.ts'

const size = textSize

type Bookmark = { readonly title: string }

/** Draws every block, then what had to wait for the places of headings. */
export const drawBlocks = (flow: Flow, blocks: readonly ReportBlock[]): void => {
  const labels = labelsOf(blocks)
  const headings = new Map<number, Spot>()
  const bookmarks: Bookmark[] = []
  let entries: readonly Entry[] = []

  let depth = 0
  const heading = (block: Extract<ReportBlock, { kind: 'heading' }>, at: number): void => {
    // A heading never stands alone at the foot of a page, and neither do several in a row.
    if (blocks[at - 1]?.kind !== 'heading') keepWithNext(flow, { blocks, labels }, at)
    headings.set(at, spotOf(flow))
    const label = labels[at] ?? null
    const words = plainWords(block.text)
    // No level is skipped to screen readers, whatever the writer of the report did.
    depth = Math.min(block.level, depth + 1)
    drawText(flow, `H${depth + 1}`, block.text, {
      size: headingPoints(block.level),
      bold: true,
      colour: colours.ink,
      before: flow.y === margin.top ? 0 : headingSpace.before,
      after: headingSpace.after,
      ...(label === null ? {} : { label, indent: labelIndent }),
    })
    const title = drawable(flow.faces.bold ?? flow.faces.normal, label === null ? words : `${label} ${words}`)
    const above = bookmarks.slice(0, block.level - 1).findLast((each) => each !== undefined) ?? null
    bookmarks.length = block.level - 1
    bookmarks[block.level - 1] = flow.pdf.outline.add(above, title, {
      pageNumber: headings.get(at)?.page ?? 1,
    })
  }

  const one = (block: ReportBlock, at: number): void => {
    switch (block.kind) {
      case 'heading':
        heading(block, at)
        return
      case 'paragraph': {
        const label = labels[at] ?? null
        drawText(flow, 'P', block.text, {
          size,
          after: 2.6,
          ...(label === null ? {} : { label, indent: labelIndent }),
        })
        return
      }
      case 'list':
        drawList(flow, block)
        return
      case 'quote':
        drawQuote(flow, block)
        return
      case 'table':
        drawTable(flow, block)
        return
      case 'chart':
        drawChart(flow, block)
        return
      case 'contents':
        drawText(flow, 'P', 'Contents', { size: 13, bold: true, colour: colours.ink, before: 2, after: 2 })
        entries = drawContents(flow, blocks, labels)
        return
      case 'pageBreak':
        nextPage(flow)
    }
  }
  blocks.forEach((block, at) => {
    one(block, at)
    if (block.kind !== 'table') flow.partDone()
  })
  finishContents(flow, entries, headings)
}

const drawList = (flow: Flow, block: Extract<ReportBlock, { kind: 'list' }>): void => {
  const { tagger } = flow
  tagger.open('L', `<< /O /List /ListNumbering /${block.ordered ? 'Decimal' : 'Disc'} >>`)
  block.items.forEach((item, i) => {
    // At least two lines together, so that no mark stands without its words.
    needRoom(flow, 2 * lineHeight(size))
    tagger.open('LI')
    drawText(flow, 'Lbl', block.ordered ? `${i + 1}.` : '•', { size, indent: 2 })
    flow.y -= lineHeight(size)
    drawText(flow, 'LBody', item, { size, indent: listIndent, after: 1.4 })
    tagger.close()
  })
  tagger.close()
  flow.y += 1.6
}

const drawQuote = (flow: Flow, block: Extract<ReportBlock, { kind: 'quote' }>): void => {
  const { tagger } = flow
  tagger.open('BlockQuote')
  for (const words of block.paragraphs)
    drawText(flow, 'P', words, { size, indent: quoteIndent, outdent: quoteIndent, after: 1.6 })
  if (block.citation !== null)
    drawText(flow, 'P', block.citation, { size: 9.5, colour: colours.quiet, indent: quoteIndent, after: 1.6 })
  tagger.close()
  flow.y += 1
}
