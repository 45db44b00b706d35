import { createHash } from 'node:crypto'
import { jsPDF } from 'jspdf'
import type { Report } from '../../../../shared/model/report.ts'
import { inlinesIn, notesOf } from '../../../../shared/rules/report/notes.ts'
import { partsDone } from '../parts-done.ts'
import type { Writer } from '../writer.ts'
import { drawBlocks } from './blocks.ts'
import { drawText, type Flow } from './flow.ts'
import { drawFoot, emptyFoot } from './foot.ts'
import { pressPages } from './deflate.ts'
import { type FontStyle } from './font-style.ts'
import { embedFonts } from './fonts.ts'
import { drawFurniture } from './furniture.ts'
import { colours, margin, paperOf } from './layout.ts'
import { reportNotes } from './lines.ts'
import { Tagger } from './tagger.ts'

/** A tagged A4 PDF with embedded fonts, bookmarks, links and page numbers. */
export const writePdf: Writer = async (report, { fontsFolder, now, by = null }, onProgress) => {
  pressPages()
  const landscape = report.landscape === true
  const pdf = new jsPDF({
    unit: 'mm',
    format: 'a4',
    orientation: landscape ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
    // A thousandth of a point; the rest is digits.
    floatPrecision: 3,
  })
  const privately = pdf as unknown as { __private__: { setPdfVersion: (version: string) => void } }
  privately.__private__.setPdfVersion('1.7')
  pdf.setCreationDate(now)
  pdf.setFileId(createHash('sha256').update(JSON.stringify(report)).digest('hex').slice(0, 32).toUpperCase())
  pdf.setLanguage('en-GB')
  pdf.viewerPreferences({ DisplayDocTitle: true })
  const faces = await embedFonts(pdf, fontsFolder, stylesOf(report))
  pdf.setProperties({ title: report.title, author: by ?? report.body ?? '', creator: 'Revisit' })
  pdf.addMetadata(xmp(report), true)

  const flow: Flow = {
    pdf,
    tagger: new Tagger(pdf),
    faces,
    paper: paperOf(landscape),
    notes: reportNotes(),
    foot: emptyFoot(notesOf(report)),
    noteHome: null,
    noteLinks: new Map(),
    partDone: partsDone(report, onProgress),
    y: margin.top,
  }
  drawFront(flow, report)
  drawBlocks(flow, report.blocks)
  drawFoot(flow)
  while (flow.foot.waiting.length > 0) {
    flow.y = margin.top
    pdf.addPage()
    drawFoot(flow)
  }
  drawFurniture(flow, report, { by, at: now.toISOString() })
  return new Uint8Array(Buffer.from(pdf.output(), 'latin1'))
}

const stylesOf = (report: Report): readonly FontStyle[] =>
  inlinesIn(report).some(({ marks }) => marks?.includes('italic') === true) ? ['italic', 'bolditalic'] : []

const drawFront = (flow: Flow, report: Report): void => {
  if (report.council !== null)
    drawText(flow, 'P', report.council, { size: 11, colour: colours.quiet, after: 2 })
  drawText(flow, 'H1', report.title, { size: 20, bold: true, colour: colours.ink, after: 2 })
  for (const line of [report.body, report.dateWords]) {
    if (line !== null) drawText(flow, 'P', line, { size: 11, colour: colours.quiet, after: 1 })
  }
  flow.y += 3
}

/** Title and language where validators and assistive software look for them; part 1 is PDF/UA-1. */
const xmp = (report: Report): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(report.title)}</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language></rdf:Description></rdf:RDF></x:xmpmeta>`

/** XMP is written byte for byte by jsPDF, one a character: other scripts go in as character references. */
const escapeXml = (text: string): string =>
  text.replace(/[&<>"]|[^ -~]/gu, (sign) => `&#${sign.codePointAt(0)};`)
