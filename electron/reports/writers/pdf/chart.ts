import type { jsPDF } from 'jspdf'
import {
  chartInWords,
  type Ink,
  type Mark,
  pathLines,
  printPalette,
  reportChart,
} from '../../../../shared/charts/index.ts'
import type { ReportBlock } from '../../../../shared/model/report.ts'
import { drawText, type Flow, needRoom } from './flow.ts'
import { lowestWith } from './foot.ts'
import { family } from './font-style.ts'
import { drawable } from './fonts.ts'
import { colours, lineHeight, margin } from './layout.ts'
import { typefaceOf } from './typeface.ts'

type ChartBlock = Extract<ReportBlock, { kind: 'chart' }>

/** Units of a scene to a millimetre: letters of 13 units come out at 9 points. */
const unitsPerMillimetre = 4
const size = 10.5

type Place = { readonly x: number; readonly y: number; readonly scale: number }

const drawPath = (pdf: jsPDF, mark: Extract<Mark, { kind: 'path' }>, { x, y, scale }: Place): void => {
  for (const { points, closed } of pathLines(mark.path)) {
    points.forEach(([px, py], i) => {
      if (i === 0) pdf.moveTo(x + px * scale, y + py * scale)
      else pdf.lineTo(x + px * scale, y + py * scale)
    })
    if (closed) pdf.close()
  }
  if (mark.fill === undefined) pdf.stroke()
  else if (mark.stroke === undefined) pdf.fill()
  else pdf.fillStroke()
}

const inked = (
  pdf: jsPDF,
  scale: number,
  {
    fill,
    stroke,
    width = 1,
  }: { fill?: Ink | undefined; stroke?: Ink | undefined; width?: number | undefined },
): void => {
  if (fill !== undefined) pdf.setFillColor(printPalette[fill])
  if (stroke !== undefined) pdf.setDrawColor(printPalette[stroke])
  pdf.setLineWidth(width * scale)
}

const draw = ({ pdf, faces }: Flow, mark: Mark, place: Place): void => {
  const { x, y, scale } = place
  switch (mark.kind) {
    case 'rect':
      inked(pdf, scale, { fill: mark.fill, stroke: mark.stroke })
      pdf.rect(
        x + mark.x * scale,
        y + mark.y * scale,
        mark.width * scale,
        mark.height * scale,
        mark.stroke === undefined ? 'F' : 'FD',
      )
      return
    case 'line':
      inked(pdf, scale, { stroke: mark.stroke, width: mark.width })
      pdf.setLineDashPattern(mark.dashed === true ? [0.8, 0.8] : [], 0)
      pdf.line(x + mark.x1 * scale, y + mark.y1 * scale, x + mark.x2 * scale, y + mark.y2 * scale)
      pdf.setLineDashPattern([], 0)
      return
    case 'path':
      inked(pdf, scale, mark)
      drawPath(pdf, mark, place)
      return
    case 'text': {
      const face = typefaceOf(faces, mark.bold === true)
      pdf.setFont(family, face.style)
      pdf.setFontSize((mark.size * scale * 72) / 25.4)
      pdf.setTextColor(printPalette[mark.fill])
      const align = mark.anchor === 'middle' ? 'center' : mark.anchor === 'end' ? 'right' : 'left'
      pdf.text(drawable(face, mark.text), x + mark.x * scale, y + mark.y * scale, { align })
    }
  }
}

/** As much of a page as a picture may take. */
const mostOfPage = 0.7
/** A picture may be this much smaller where it then fits on the page that is begun. */
const smallest = 0.85
const around = lineHeight(size) + 2 * lineHeight(size) + 4

const chartOf = ({ paper }: Flow, { chart }: ChartBlock) => {
  const drawn = reportChart(chart, Math.round(paper.text * unitsPerMillimetre))
  const { width, height } = drawn.scene
  const room = (paper.lowest - margin.top) * mostOfPage
  return { drawn, scale: Math.min(paper.text / width, room / Math.max(1, height)) }
}

/** The least height of a chart with its title and the beginning of its sentence, in millimetres. */
export const leastOfChart = (flow: Flow, block: ChartBlock): number => {
  const { drawn, scale } = chartOf(flow, block)
  return around + drawn.scene.height * scale * smallest
}

/**
 * The picture as lines and letters, one Figure to screen readers, who get its figures in words instead; then its
 * sentence for everyone.
 */
export const drawChart = (flow: Flow, block: ChartBlock): void => {
  const { pdf, tagger } = flow
  const { drawn, scale: largest } = chartOf(flow, block)
  const { width, height, marks, title } = drawn.scene
  needRoom(flow, leastOfChart(flow, block))
  const left = lowestWith(flow) - flow.y - around
  const scale = Math.min(largest, Math.max(largest * smallest, left / Math.max(1, height)))
  drawText(flow, 'P', title, { size, bold: true, colour: colours.ink, after: 1.5 })
  if (marks.length > 0) {
    const top = flow.y
    tagger.figure(
      { page: pdf.getNumberOfPages(), x: margin.left, y: top, width: width * scale, height: height * scale },
      block.alt ?? chartInWords(drawn),
      () => {
        for (const mark of marks) draw(flow, mark, { x: margin.left, y: top, scale })
      },
    )
    flow.y = top + height * scale + 2
  }
  drawText(flow, 'P', drawn.sentence, { size, after: 4 })
}
