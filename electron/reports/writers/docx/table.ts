import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { ReportTable, Words } from '../../../../shared/model/report.ts'
import { columnWidths } from '../../../../shared/rules/report/column-widths.ts'
import { numberColumns } from '../../../../shared/rules/report/number-columns.ts'
import { plainWords } from '../../../../shared/rules/report/words.ts'
import { type Notes, runs } from './runs.ts'

const rule = { style: BorderStyle.SINGLE, size: 4, color: '8A94A0' } as const
const borders = {
  top: rule,
  bottom: rule,
  left: rule,
  right: rule,
  insideHorizontal: rule,
  insideVertical: rule,
}
/** Between the paragraphs of a cell, in twentieths of a point. */
const gap = 110

/** Letters of the size of a table's, in twentieths of a point, on average; lines of a row that is kept whole. */
const letter = 95
const mostKeptWhole = 16

type Row = ReportTable['rows'][number]

const linesOf = (row: Row, widths: readonly number[]): number =>
  Math.max(
    1,
    ...row.map(({ paragraphs }, i) => {
      const perLine = Math.max(1, Math.floor(((widths[i] ?? 0) - 220) / letter))
      return paragraphs.reduce((sum, words) => sum + Math.ceil(plainWords(words).length / perLine), 0)
    }),
  )

/** The rows that stay with the next: all of a low table, and so that neither the first nor the last stands alone. */
const keptWithNext = (lines: readonly number[]): ((row: number) => boolean) => {
  const last = lines.length - 1
  const isLow = lines.reduce((sum, each) => sum + each + 1, 0) <= mostKeptWhole
  const pair = (row: number): boolean => (lines[row] ?? 0) + (lines[row + 1] ?? 0) <= mostKeptWhole
  return (row) => row < last && (isLow || ((row === 0 || row === last - 1) && pair(row)))
}

/** A table whose header row Word repeats on each page; a row stays whole unless it is high. `width`: in twentieths of a point. */
export const table = (block: ReportTable, width: number, notes: Notes, rowDone: () => void): Table => {
  const widths = columnWidths(block, width / letter).map((share) => Math.round(share * width))
  const isNumber = numberColumns(block)
  const lines = block.rows.map((row) => linesOf(row, widths))
  const isKept = keptWithNext(lines)
  const cell = (paragraphs: readonly Words[], column: number, style: string, keepNext = false): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 90, bottom: 90, left: 110, right: 110 },
      ...(style === 'CellHead'
        ? { shading: { type: ShadingType.CLEAR, fill: 'E3EAF2', color: 'auto' } }
        : {}),
      children: (paragraphs.length === 0 ? [''] : paragraphs).map(
        (words, i, all) =>
          new Paragraph({
            style,
            ...(keepNext ? { keepNext } : {}),
            ...(isNumber[column] === true ? { alignment: AlignmentType.RIGHT } : {}),
            ...(i === all.length - 1 ? {} : { spacing: { after: gap } }),
            children: runs(words, notes),
          }),
      ),
    })
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.header.map((text, i) => cell([text], i, 'CellHead')),
  })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders,
    ...(block.rowHeaders === true ? { tableLook: { firstRow: true, firstColumn: true } } : {}),
    rows: [
      headRow,
      ...block.rows.map((row, at) => {
        const made = new TableRow({
          // To keep a high row on one page would leave the one before half empty.
          cantSplit: (lines[at] ?? 0) <= mostKeptWhole,
          children: row.map(({ paragraphs }, i) =>
            cell(paragraphs, i, block.rowHeaders === true && i === 0 ? 'RowHead' : 'CellText', isKept(at)),
          ),
        })
        rowDone()
        return made
      }),
    ],
  })
}
