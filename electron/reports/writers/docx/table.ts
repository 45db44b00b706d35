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

/** To keep a high row on one page would leave the one before half empty. */
const isHigh = (row: ReportTable['rows'][number], widths: readonly number[]): boolean =>
  row.some(({ paragraphs }, i) => {
    const perLine = Math.max(1, Math.floor(((widths[i] ?? 0) - 220) / letter))
    return (
      paragraphs.reduce((sum, words) => sum + Math.ceil(plainWords(words).length / perLine), 0) >
      mostKeptWhole
    )
  })

/** A table whose header row Word repeats on each page; a row stays whole unless it is high. `width`: in twentieths of a point. */
export const table = (block: ReportTable, width: number, notes: Notes): Table => {
  const total = block.widths.reduce((sum, each) => sum + each, 0)
  const columnWidths = block.widths.map((each) => Math.round((each / total) * width))
  const isNumber = numberColumns(block)
  const cell = (paragraphs: readonly Words[], column: number, style: string): TableCell =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 90, bottom: 90, left: 110, right: 110 },
      ...(style === 'CellHead'
        ? { shading: { type: ShadingType.CLEAR, fill: 'E3EAF2', color: 'auto' } }
        : {}),
      children: (paragraphs.length === 0 ? [''] : paragraphs).map(
        (words, i, all) =>
          new Paragraph({
            style,
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
    columnWidths,
    borders,
    ...(block.rowHeaders === true ? { tableLook: { firstRow: true, firstColumn: true } } : {}),
    rows: [
      headRow,
      ...block.rows.map(
        (row) =>
          new TableRow({
            cantSplit: !isHigh(row, columnWidths),
            children: row.map(({ paragraphs }, i) =>
              cell(paragraphs, i, block.rowHeaders === true && i === 0 ? 'RowHead' : 'CellText'),
            ),
          }),
      ),
    ],
  })
}
