import { tellsOfService } from '../fields/of-service.ts'
import type { Columns } from './columns.ts'
import { holdsFigures, isNoFigure } from './figures.ts'
import type { GridCell, GridRow } from './grid.ts'
import { type Around, isOfPlace } from './statistics.ts'

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*'
const year = '(?:19|20)\\d{2}(?:\\s?[/–-]\\s?(?:\\d{4}|\\d{2}))?'
const period = new RegExp(
  `^(?:(?:q|quarter |half |h)\\s?(?:[1-4]|one|two|three|four)|${month}(?:\\s?(?:[/–-]|to)\\s?${month})?|${year}|year to date|ytd|(?:full |whole )?year|total|average|${month}\\.? ${year}|(?:q|quarter )[1-4]\\W{0,3}${year}|${year}\\W{0,3}(?:q|quarter )[1-4]|week (?:ending )?\\d.{0,20})\\W*(?:\\([^()]{1,30}\\))?$`,
  'i',
)

/** A share, a time or a rate, which can be good or bad; how many there were of something is neither. */
const rate =
  /%|\b(?:percentage|per ?cent|proportion|rate|average|mean|median|time taken|on time|in time|within|satisf\w+|compliance|compliant)\b/i

/** The measure that a column of a table by periods holds, as a row of its own. */
const turnedRow = (rows: readonly GridRow[], head: GridRow, column: number): GridRow => ({
  cells: [head.cells[column] ?? null, ...rows.map(({ cells }): GridCell | null => cells[column] ?? null)],
  header: false,
  page: head.page,
  title: false,
})

/**
 * "Quarter | Requests closed | Percentage on time": a table with a period a row, turned so that each measure is a
 * row with its figures by period; null where it is none, or counts people of a place.
 */
export const byPeriod = (
  rows: readonly GridRow[],
  around: Around,
): { readonly columns: Columns; readonly rows: readonly GridRow[] } | null => {
  const at = rows.slice(0, 3).findIndex(({ title, cells }) => !title && cells.length > 1)
  const head = rows[at]
  if (head === undefined || head.cells.slice(1).some((cell) => cell !== null && holdsFigures(cell.text)))
    return null
  const body = rows.slice(at + 1).filter(({ title }) => !title)
  if (body.length < 2 || !body.every(({ cells }) => period.test(cells[0]?.text ?? ''))) return null
  const headings = head.cells.map((cell) => cell?.text ?? '')
  const columns = headings.flatMap((heading, column) =>
    column > 0 &&
    rate.test(heading) &&
    tellsOfService(`${heading} ${around.over}`) &&
    body.every(({ cells }) => {
      const text = cells[column]?.text ?? ''
      return text === '' || holdsFigures(text) || isNoFigure(text)
    }) &&
    body.some(({ cells }) => holdsFigures(cells[column]?.text ?? ''))
      ? [column]
      : [],
  )
  if (columns.length === 0) return null
  const turned = columns.map((column) => turnedRow(body, head, column))
  const periods = body.map(({ cells }) => cells[0]?.text ?? '')
  return isOfPlace(around, periods, turned, 0)
    ? null
    : {
        columns: {
          headings: ['', ...periods],
          roles: ['measure', ...periods.map(() => 'value' as const)],
          firstRow: 0,
        },
        rows: turned,
      }
}
