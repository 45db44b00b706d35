import { createHash } from 'node:crypto'
import { jsPDF } from 'jspdf'
import type { Report, ReportBlock } from '../../../../shared/model/report.ts'
import type { Writer } from '../writer.ts'
import { drawText, type Flow, lineHeight, needRoom } from './flow.ts'
import { drawable, embedFonts, family } from './fonts.ts'
import { colours, page } from './layout.ts'
import { drawTable } from './table.ts'
import { Tagger } from './tagger.ts'

/** A tagged A4 PDF with embedded fonts, bookmarks and page numbers. */
export const writePdf: Writer = async (report, { fontsFolder, now }) => {
  const pdf = new jsPDF({ unit: 'mm', format: 'a4', compress: true, putOnlyUsedFonts: true })
  const privately = pdf as unknown as { __private__: { setPdfVersion: (version: string) => void } }
  privately.__private__.setPdfVersion('1.7')
  pdf.setCreationDate(now)
  pdf.setFileId(createHash('sha256').update(JSON.stringify(report)).digest('hex').slice(0, 32).toUpperCase())
  pdf.setLanguage('en-GB')
  pdf.viewerPreferences({ DisplayDocTitle: true })
  await embedFonts(pdf, fontsFolder)
  pdf.setProperties({ title: report.title, author: report.body ?? '', creator: 'Revisit' })
  pdf.addMetadata(xmp(report), true)

  const flow: Flow = { pdf, tagger: new Tagger(pdf), y: page.top }
  drawFront(flow, report)
  for (const block of report.blocks) drawBlock(flow, block)
  drawFooters(flow, report)
  return new Uint8Array(pdf.output('arraybuffer'))
}

const drawFront = (flow: Flow, report: Report): void => {
  if (report.council !== null)
    drawText(flow, 'P', report.council, { size: 11, colour: colours.quiet, after: 2 })
  drawText(flow, 'H1', report.title, { size: 20, bold: true, colour: colours.ink, after: 2 })
  for (const line of [report.body, report.dateWords]) {
    if (line !== null) drawText(flow, 'P', line, { size: 11, colour: colours.quiet, after: 1 })
  }
  flow.y += 3
}

/** Millimetres from the margin to the text of a labelled paragraph. */
const labelIndent = 12

const headingSizes = [15, 13, 11.5, 11] as const

const drawBlock = (flow: Flow, block: ReportBlock): void => {
  switch (block.kind) {
    case 'heading': {
      const size = headingSizes[block.level - 1] ?? 11
      // A heading never stands alone at the foot of a page: three lines go with it.
      needRoom(flow, 5 + lineHeight(size) + 3 * lineHeight(10.5))
      drawText(flow, `H${block.level + 1}`, block.text, {
        size,
        bold: true,
        colour: colours.ink,
        before: 3,
        after: 2,
      })
      flow.pdf.outline.add(null, drawable(flow.pdf, block.text), { pageNumber: flow.pdf.getNumberOfPages() })
      return
    }
    case 'paragraph':
      drawText(flow, 'P', block.text, {
        size: 10.5,
        after: 2.6,
        ...(block.label === undefined ? {} : { label: block.label, indent: labelIndent }),
      })
      return
    case 'list':
      drawList(flow, block)
      return
    case 'table':
      drawTable(flow, block)
      return
    case 'pageBreak':
      flow.pdf.addPage()
      flow.y = page.top
  }
}

const drawList = (flow: Flow, block: Extract<ReportBlock, { kind: 'list' }>): void => {
  flow.tagger.open('L')
  block.items.forEach((item, i) => {
    flow.tagger.open('LI')
    drawText(flow, 'LBody', `${block.ordered ? `${i + 1}.` : '•'} ${item}`, {
      size: 10.5,
      indent: 5,
      after: 1.4,
    })
    flow.tagger.close()
  })
  flow.tagger.close()
  flow.y += 1.6
}

/** After everything else, when the number of pages is known. */
const drawFooters = ({ pdf, tagger }: Flow, report: Report): void => {
  const pages = pdf.getNumberOfPages()
  for (let number = 1; number <= pages; number++) {
    pdf.setPage(number)
    pdf.setFont(family, 'normal')
    pdf.setFontSize(8.5)
    pdf.setTextColor(...colours.quiet)
    const y = page.height - 11
    tagger.artifact(() => {
      if (report.marking !== null) pdf.text(drawable(pdf, report.marking), page.left, y)
      pdf.text(`Page ${number} of ${pages}`, page.width - page.right, y, { align: 'right' })
    })
  }
}

/** Title and language where validators and assistive software look for them; part 1 is PDF/UA-1. */
const xmp = (report: Report): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(report.title)}</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language></rdf:Description></rdf:RDF></x:xmpmeta>`

/** XMP is written byte for byte by jsPDF, one a character: other scripts go in as character references. */
const escapeXml = (text: string): string =>
  text.replace(/[&<>"]|[^ -~]/gu, (sign) => `&#${sign.codePointAt(0)};`)
