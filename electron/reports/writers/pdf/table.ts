import type { ReportTable, Words } from '../../../../shared/model/report.ts'
import { numberColumns } from '../../../../shared/rules/report/number-columns.ts'
import { linesBeforeBreak } from './break.ts'
import { drawLines, type Flow, needRoom, nextPage } from './flow.ts'
import { lowestWith, marksOf } from './foot.ts'
import { colours, lineHeight, margin, millimetres } from './layout.ts'
import { type Line, lineText, wrap } from './lines.ts'
import { pdfText } from './pdf-text.ts'
import type { Element } from './tagger.ts'
import { drawWords, typefaceOf } from './typeface.ts'

const size = 9.5
const padding = 2
const paragraphGap = 1.6
const step = lineHeight(size)
/** Rows of up to this share of a page are kept whole; to keep higher ones so would leave pages half empty. */
const keptWhole = 0.3
/** Lines of a row that stand together at least, before its break and after. */
const fewest = 3

/** Lines of a paragraph still to be drawn, and the element that holds those that were. */
type Paragraph = { lines: readonly Line[]; element: Element | null }
type Cell = { readonly paragraphs: Paragraph[]; element: Element | null; readonly isNumber: boolean }

/**
 * A table with rules. A low row is kept whole; a higher one goes on over pages, line by line, inside the same
 * structure elements. The header row is repeated for the eye on every page and said
 * once to screen readers.
 */
export const drawTable = (flow: Flow, table: ReportTable): void => {
  const { faces, tagger, paper } = flow
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  const widths = table.widths.map((width) => (width / total) * paper.text)
  const isNumber = numberColumns(table)
  const cellsOf = (cells: readonly (readonly Words[])[], isBold: (column: number) => boolean): Cell[] =>
    widths.map((width, i) => ({
      element: null,
      isNumber: isNumber[i] === true,
      paragraphs: (cells[i] ?? []).map((words) => ({
        lines: wrap(faces, words, flow.notes, { size, bold: isBold(i), width: width - 2 * padding }),
        element: null,
      })),
    }))
  const header = () =>
    cellsOf(
      table.header.map((text) => [text]),
      () => true,
    )
  const rowHead = (column: number): boolean => table.rowHeaders === true && column === 0
  const headerHeight = heightOf(header())
  const rows = table.rows.map((row) =>
    cellsOf(
      row.map((cell) => cell.paragraphs),
      rowHead,
    ),
  )

  needRoom(flow, headerHeight + Math.min(heightOf(rows[0] ?? []), paper.lowest / 3))
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
  for (const cells of rows) {
    const whole = heightOf(cells)
    const room = lowestWith(flow, marksIn(cells)) - flow.y
    const page = paper.lowest - margin.top - headerHeight
    if (whole > room && (whole <= page * keptWhole || room < fewest * step + 2 * padding)) overleaf()
    tagger.open('TR')
    while (true) {
      drawCells(flow, cells, widths, heightHere(flow, cells), scope)
      if (cells.every((cell) => cell.paragraphs.length === 0)) break
      overleaf()
    }
    tagger.close()
  }
  tagger.close()
  flow.noteHome = null
  flow.y += 5
}

/** The notes of a row, or of as much of it as `height` has room for. */
const marksIn = (cells: readonly Cell[], height = Number.POSITIVE_INFINITY): readonly number[] =>
  cells.flatMap(({ paragraphs }) => {
    let left = height - 2 * padding
    return paragraphs.flatMap(({ lines }) => {
      const fit = Math.max(0, Math.floor(left / step + 0.01))
      left -= lines.length * step + paragraphGap
      return marksOf(fit >= lines.length ? lines : lines.slice(0, fit))
    })
  })

/** How much of a row goes on this page with its notes, so that what is left for overleaf is some lines. */
const heightHere = (flow: Flow, cells: readonly Cell[]): number => {
  const whole = heightOf(cells)
  const least = fewest * step + 2 * padding
  let height = whole
  for (;;) {
    const room = lowestWith(flow, marksIn(cells, height)) - flow.y
    if (height <= room + 0.01) break
    height = Math.min(height - step, room)
    if (height <= least) return Math.min(whole, Math.max(least, height))
  }
  return height === whole ? whole : Math.max(least, Math.min(height, whole - fewest * step))
}

/** What a cell is the heading of; null: it is none. */
type Scope = 'Column' | 'Row' | null

const heightOf = (cells: readonly Cell[]): number =>
  Math.max(
    step,
    ...cells.map(({ paragraphs }) =>
      paragraphs.reduce(
        (sum, { lines }) => sum + lines.length * step,
        (paragraphs.length - 1) * paragraphGap,
      ),
    ),
  ) +
  2 * padding

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
