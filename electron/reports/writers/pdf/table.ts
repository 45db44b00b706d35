import type { ReportBlock } from '../../../../shared/model/report.ts'
import { linesBeforeBreak } from './break.ts'
import { drawLines, type Flow, lineHeight, needRoom, setStyle, wrap } from './flow.ts'
import { colours, lowest, page, textWidth } from './layout.ts'
import type { Element } from './tagger.ts'

type TableModel = Extract<ReportBlock, { kind: 'table' }>

const size = 9.5
const padding = 2
const paragraphGap = 1.6
const step = lineHeight(size)

/** Lines of a paragraph still to be drawn, and the element that holds those that were. */
type Paragraph = { lines: readonly string[]; element: Element | null }
type Cell = { readonly paragraphs: Paragraph[]; element: Element | null }

/**
 * A table with rules. A row that fits on one page is kept whole; a longer one goes on over pages, line by
 * line, inside the same structure elements. The header row is repeated for the eye on every page and said
 * once to screen readers.
 */
export const drawTable = (flow: Flow, table: TableModel): void => {
  const { pdf, tagger } = flow
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  const widths = table.widths.map((width) => (width / total) * textWidth)
  const cellsOf = (cells: readonly (readonly string[])[], bold: boolean): Cell[] => {
    setStyle(pdf, { size, bold })
    return widths.map((width, i) => ({
      element: null,
      paragraphs: (cells[i] ?? []).map((text) => ({
        lines: wrap(pdf, text, width - 2 * padding),
        element: null,
      })),
    }))
  }
  const header = () =>
    cellsOf(
      table.header.map((text) => [text]),
      true,
    )
  const headerHeight = heightOf(header())
  const rows = table.rows.map((row) =>
    cellsOf(
      row.map((cell) => cell.paragraphs),
      false,
    ),
  )

  needRoom(flow, headerHeight + Math.min(heightOf(rows[0] ?? []), lowest / 3))
  tagger.open('Table', `<< /O /Table /Summary ${pdfText(table.caption)} >>`)
  tagger.open('TR')
  drawCells(flow, header(), widths, headerHeight, 'TH')
  tagger.close()
  const nextPage = (): void => {
    pdf.addPage()
    flow.y = page.top
    tagger.artifact(() => drawHeaderForTheEye(flow, header(), widths, headerHeight))
  }
  for (const cells of rows) {
    const whole = heightOf(cells)
    if (flow.y + whole > lowest && whole <= lowest - page.top - headerHeight) nextPage()
    tagger.open('TR')
    while (true) {
      const room = lowest - flow.y
      const left = heightOf(cells)
      drawCells(flow, cells, widths, Math.min(left, room), 'TD')
      if (cells.every((cell) => cell.paragraphs.length === 0)) break
      nextPage()
    }
    tagger.close()
  }
  tagger.close()
  flow.y += 5
}

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
  tag: 'TH' | 'TD',
): void => {
  const { pdf, tagger } = flow
  const top = flow.y
  tagger.artifact(() => drawBoxes(flow, widths, height, tag === 'TH'))
  setStyle(pdf, { size, bold: tag === 'TH', colour: tag === 'TH' ? colours.ink : colours.text })
  let x: number = page.left
  cells.forEach((cell, i) => {
    flow.y = top + padding
    if (cell.element === null) tagger.open(tag, tag === 'TH' ? '<< /O /Table /Scope /Column >>' : '')
    else tagger.reopen(cell.element)
    cell.element = tagger.current
    drawParagraphs(flow, cell, x + padding, top + height - padding)
    tagger.close()
    x += widths[i] ?? 0
  })
  flow.y = top + height
}

const drawParagraphs = (flow: Flow, cell: Cell, x: number, bottom: number): void => {
  const { tagger } = flow
  while (cell.paragraphs.length > 0) {
    const paragraph = cell.paragraphs[0] as Paragraph
    // A hair of tolerance: the row's height was summed from the same lines.
    const fit = Math.floor((bottom - flow.y) / step + 0.01)
    if (fit < 1) return
    if (paragraph.element === null) tagger.open('P')
    else tagger.reopen(paragraph.element)
    paragraph.element = tagger.current
    const count = linesBeforeBreak(paragraph.lines, fit)
    tagger.content(() => drawLines(flow, paragraph.lines.slice(0, count), x, size))
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
  let x: number = page.left
  for (const width of widths) {
    if (shaded) pdf.setFillColor(...colours.shade)
    pdf.rect(x, y, width, height, shaded ? 'FD' : 'S')
    x += width
  }
}

const drawHeaderForTheEye = (
  flow: Flow,
  cells: readonly Cell[],
  widths: readonly number[],
  height: number,
): void => {
  const top = flow.y
  drawBoxes(flow, widths, height, true)
  setStyle(flow.pdf, { size, bold: true, colour: colours.ink })
  let x: number = page.left
  cells.forEach((cell, i) => {
    flow.y = top + padding
    for (const { lines } of cell.paragraphs) drawLines(flow, lines, x + padding, size)
    x += widths[i] ?? 0
  })
  flow.y = top + height
}

/** A PDF text string that any script survives in: UTF-16 as hexadecimal. */
const pdfText = (text: string): string =>
  `<FEFF${[...Array(text.length).keys()].map((i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')}>`
