import type { ReportTable } from '../../../shared/model/report.ts'
import { plainWords } from '../../../shared/rules/report/words.ts'
import type { Writer } from './writer.ts'

/**
 * A spreadsheet program runs a cell that begins with one of these as a formula, whatever wrote it: an apostrophe
 * before it makes it words (OWASP, CSV injection). A plain number is left as it is.
 */
const guarded = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d[\d,.]*%?$/.test(text) ? `'${text}` : text

const field = (text: string): string => {
  const safe = guarded(text)
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

const line = (cells: readonly string[]): string => `${cells.map(field).join(',')}\r\n`

const rowsOf = ({ header, rows }: ReportTable): string =>
  [
    header,
    ...rows.map((row) => row.map(({ paragraphs, day }) => day ?? paragraphs.map(plainWords).join('\n\n'))),
  ]
    .map(line)
    .join('')

/**
 * The tables of a report as comma-separated values in UTF-8, with the mark by which Excel knows it. Where there
 * are several, each stands under its caption with an empty line between.
 */
export const writeCsv: Writer = async (report) => {
  const tables = report.blocks.filter((block) => block.kind === 'table')
  const text =
    tables.length === 1
      ? tables.map(rowsOf).join('')
      : tables.map((table) => `${line([table.caption])}${rowsOf(table)}`).join('\r\n')
  return new TextEncoder().encode(`\ufeff${text}`)
}
