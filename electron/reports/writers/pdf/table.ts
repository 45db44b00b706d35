import type { ReportTable } from '../../../../shared/model/report.ts'
import { linesBeforeBreak } from './break.ts'
import { drawLines, type Flow, needRoom, nextPage } from './flow.ts'
import { lowestWith } from './foot.ts'
import { colours, margin, millimetres } from './layout.ts'
import { lineText } from './lines.ts'
import { pdfText } from './pdf-text.ts'
import {
  type Cell,
  heightOf,
  leastHeight,
  leastOfTable,
  lowRow,
  marksIn,
  padding,
  type Paragraph,
  paragraphGap,
  size,
  step,
  tableLayout,
} from './table-layout.ts'
import { drawWords, typefaceOf } from './typeface.ts'

/**
 * A table with rules. A low row is kept whole; a higher one goes on over pages, line by line, inside the same
 * structure elements. The header row is repeated for the eye on every page and said
 * once to screen readers.
 */
export const drawTable = (flow: Flow, table: ReportTable): void => {
  const { tagger } = flow
  const { widths, header, rowOf, rowHead } = tableLayout(flow, table)
  const headerHeight = heightOf(header())
  const { height: start, marks } = leastOfTable(flow, table, flow.notes.ahead())
  needRoom(flow, start, marks)
  const rows = table.rows.map((row) => rowOf(row, flow.notes))
  const low = lowRow(flow, headerHeight)
  // A note stands after the table and not in a cell, whose words are its own.
  flow.noteHome = tagger.current
  tagger.open('Table', `<< /O /Table /Summary ${pdfText(table.caption)} >>`)
  tagger.open('TR')
  drawCells(flow, header(), widths, headerHeight, () => 'Column')
  tagger.close()
  const overleaf = (): void => {
    nextPage(flow)
    tagger.artifact(() => drawHeaderForTheEye(flow, header(), widths, headerHeight))
  }
  const scope = (column: number): Scope => (rowHead(column) ? 'Row' : null)
  // Rows of this table on this page.
  let here = 0
  rows.forEach((cells, i) => {
    const whole = heightOf(cells)
    const room = lowestWith(flow, marksIn(cells)) - flow.y
    const next = i === rows.length - 2 ? (rows[i + 1] ?? []) : []
    const both = whole + heightOf(next)
    const leavesOne =
      next.length > 0 &&
      here > 1 &&
      both <= low &&
      both > lowestWith(flow, marksIn([...cells, ...next])) - flow.y
    if (leavesOne || (whole > room && (whole <= low || room < leastHeight))) {
      overleaf()
      here = 0
    }
    tagger.open('TR')
    while (true) {
      drawCells(flow, cells, widths, heightHere(flow, cells), scope)
      if (cells.every((cell) => cell.paragraphs.length === 0)) break
      overleaf()
      here = 0
    }
    here++
    tagger.close()
    flow.partDone()
  })
  tagger.close()
  flow.noteHome = null
  flow.y += 5
}

/** How much of a row goes on this page with its notes, so that what is left for overleaf is some lines. */
const heightHere = (flow: Flow, cells: readonly Cell[]): number => {
  const whole = heightOf(cells)
  let height = whole
  for (;;) {
    const room = lowestWith(flow, marksIn(cells, height)) - flow.y
    if (height <= room + 0.01) break
    height = Math.min(height - step, room)
    if (height <= leastHeight) return Math.min(whole, Math.max(leastHeight, height))
  }
  return height === whole ? whole : Math.max(leastHeight, Math.min(height, whole - leastHeight + 2 * padding))
}

/** What a cell is the heading of; null: it is none. */
type Scope = 'Column' | 'Row' | null

/** Draws as much of each cell as fits in `height`, takes it off the cells, and moves down. */
const drawCells = (
  flow: Flow,
  cells: readonly Cell[],
  widths: readonly number[],
  height: number,
  scopeOf: (column: number) => Scope,
): void => {
  const { tagger } = flow
  const top = flow.y
  tagger.artifact(() => drawBoxes(flow, widths, height, scopeOf(widths.length - 1) === 'Column'))
  let x: number = margin.left
  cells.forEach((cell, i) => {
    flow.y = top + padding
    const scope = scopeOf(i)
    if (cell.element !== null) tagger.reopen(cell.element)
    else if (scope === null) tagger.open('TD')
    else tagger.open('TH', `<< /O /Table /Scope /${scope} >>`)
    cell.element = tagger.current
    const colour = scope === 'Column' ? colours.ink : colours.text
    const end = cell.isNumber ? { endAt: (widths[i] ?? 0) - 2 * padding } : {}
    drawParagraphs(flow, cell, x + padding, { bottom: top + height - padding, colour, ...end })
    tagger.close()
    x += widths[i] ?? 0
  })
  flow.y = top + height
}

type Within = {
  readonly bottom: number
  readonly colour: readonly [number, number, number]
  readonly endAt?: number
}

const drawParagraphs = (flow: Flow, cell: Cell, x: number, { bottom, ...look }: Within): void => {
  const { tagger } = flow
  while (cell.paragraphs.length > 0) {
    const paragraph = cell.paragraphs[0] as Paragraph
    // A hair of tolerance: the row's height was summed from the same lines.
    const fit = Math.floor((bottom - flow.y) / step + 0.01)
    if (fit < 1) return
    if (paragraph.element === null) tagger.open('P')
    else tagger.reopen(paragraph.element)
    paragraph.element = tagger.current
    const count = linesBeforeBreak(paragraph.lines.map(lineText), fit)
    drawLines(flow, paragraph.lines.slice(0, count), x, { size, ...look })
    tagger.close()
    paragraph.lines = paragraph.lines.slice(count)
    if (paragraph.lines.length > 0) return
    cell.paragraphs.shift()
    flow.y += paragraphGap
  }
}

const drawBoxes = ({ pdf, y }: Flow, widths: readonly number[], height: number, shaded: boolean): void => {
  pdf.setDrawColor(...colours.line)
  pdf.setLineWidth(0.2)
  let x: number = margin.left
  for (const width of widths) {
    if (shaded) pdf.setFillColor(...colours.shade)
    pdf.rect(x, y, width, height, shaded ? 'FD' : 'S')
    x += width
  }
}

/** Part of no element, so that the header is said once. */
const drawHeaderForTheEye = (
  flow: Flow,
  cells: readonly Cell[],
  widths: readonly number[],
  height: number,
): void => {
  drawBoxes(flow, widths, height, true)
  const bold = typefaceOf(flow.faces, true)
  let x: number = margin.left
  cells.forEach((cell, i) => {
    const lines = cell.paragraphs.flatMap((paragraph) => paragraph.lines)
    const right = x + (widths[i] ?? 0) - padding
    const leftOf = (text: string): number =>
      cell.isNumber ? right - bold.width(text) * millimetres(size) : x + padding
    lines.forEach((line, at) =>
      drawWords(flow.pdf, bold, lineText(line), leftOf(lineText(line)), flow.y + padding + at * step, {
        size,
        colour: colours.ink,
      }),
    )
    x += widths[i] ?? 0
  })
  flow.y += height
}
