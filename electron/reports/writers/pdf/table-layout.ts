import type { ReportTable, Words } from '../../../../shared/model/report.ts'
import { columnWidths } from '../../../../shared/rules/report/column-widths.ts'
import { numberColumns } from '../../../../shared/rules/report/number-columns.ts'
import type { Flow } from './flow.ts'
import { marksOf } from './foot.ts'
import { lineHeight, margin } from './layout.ts'
import { type Line, type Notes, wrap } from './lines.ts'
import type { Element } from './tagger.ts'

export const size = 9.5
export const padding = 2
/** How wide a letter of this size is on average, in millimetres. */
const letter = 1.75
export const paragraphGap = 1.6
export const step = lineHeight(size)
/** Three lines of a row stand together at least, before its break and after. Millimetres. */
export const leastHeight = 3 * step + 2 * padding
/** Rows of up to this share of a page are kept whole; to keep higher ones so would leave pages half empty. */
const keptWhole = 0.22

/** Lines of a paragraph still to be drawn, and the element that holds those that were. */
export type Paragraph = { lines: readonly Line[]; element: Element | null }
export type Cell = { readonly paragraphs: Paragraph[]; element: Element | null; readonly isNumber: boolean }

/** The columns of a table in millimetres, and how its header and rows fall into lines. */
export const tableLayout = ({ faces, paper }: Flow, table: ReportTable) => {
  const widths = columnWidths(table, paper.text / letter).map((share) => share * paper.text)
  const isNumber = numberColumns(table)
  const rowHead = (column: number): boolean => table.rowHeaders === true && column === 0
  const cellsOf = (
    cells: readonly (readonly Words[])[],
    notes: Notes,
    isBold: (column: number) => boolean,
  ): Cell[] =>
    widths.map((width, i) => ({
      element: null,
      isNumber: isNumber[i] === true,
      paragraphs: (cells[i] ?? []).map((words) => ({
        lines: wrap(faces, words, notes, { size, bold: isBold(i), width: width - 2 * padding }),
        element: null,
      })),
    }))
  return {
    widths,
    rowHead,
    header: (): Cell[] =>
      cellsOf(
        table.header.map((text) => [text]),
        { next: () => 0 },
        () => true,
      ),
    rowOf: (row: ReportTable['rows'][number], notes: Notes): Cell[] =>
      cellsOf(
        row.map((cell) => cell.paragraphs),
        notes,
        rowHead,
      ),
  }
}

export const heightOf = (cells: readonly Cell[]): number =>
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

/** The notes of a row, or of as much of it as `height` has room for. */
export const marksIn = (cells: readonly Cell[], height = Number.POSITIVE_INFINITY): readonly number[] =>
  cells.flatMap(({ paragraphs }) => {
    let left = height - 2 * padding
    return paragraphs.flatMap(({ lines }) => {
      const fit = Math.max(0, Math.floor(left / step + 0.01))
      left -= lines.length * step + paragraphGap
      return marksOf(fit >= lines.length ? lines : lines.slice(0, fit))
    })
  })

/** How high a row may be that is kept whole. */
export const lowRow = ({ paper }: Flow, headerHeight: number): number =>
  (paper.lowest - margin.top - headerHeight) * keptWhole

/** What of a block has to stand on one page: its height, and the numbers of the notes that it brings along. */
export type Least = { readonly height: number; readonly marks: readonly number[] }

/** A low table whole; of others the header with two low rows, or with the beginning of a high one. */
export const leastOfTable = (flow: Flow, table: ReportTable, notes: Notes): Least => {
  const { header, rowOf } = tableLayout(flow, table)
  const headerHeight = heightOf(header())
  const low = lowRow(flow, headerHeight)
  const heights: number[] = []
  const rows: Cell[][] = []
  const together = (count: number): number => heights.slice(0, count).reduce((sum, height) => sum + height, 0)
  for (const row of table.rows) {
    const cells = rowOf(row, notes)
    rows.push(cells)
    heights.push(heightOf(cells))
    if (together(rows.length) > low) break
  }
  if (together(1) > low) return { height: headerHeight + leastHeight, marks: [] }
  const count = together(rows.length) <= low ? rows.length : together(2) <= low ? 2 : 1
  return { height: headerHeight + together(count), marks: marksIn(rows.slice(0, count).flat()) }
}
