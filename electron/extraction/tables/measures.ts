import { type Columns, type Role, roleOf } from './columns.ts'
import type { GridRow } from './grid.ts'

const value =
  /^(?:[<>≤≥~£+±-]\s?)*\d[\d,]*(?:\.\d+)?\s?(?:%|k|m|bn|days?|weeks?|pp)?\*{0,2}(?:\s?\([^)]{1,30}\))?$/i
const comparison =
  /\b(?:target|baseline|average|avg|neighbours?|national|england|wales|scotland|regional|actual|outturn|latest|performance|quarter|q[1-4]|benchmark|comparator|trend)\b/i
const grade =
  /^(?:outstanding|good|requires improvement|satisfactory|adequate|inadequate|excellent|poor|fair|weak|performs? (?:well|strongly|adequately|poorly|excellently))$/i

const isNumber = (text: string): boolean => value.test(text)

/** First number of a printed value: "£1,250" is 1250; null where it is words. */
export const numberIn = (raw: string): number | null => {
  const match = /-?\d[\d,]*(?:\.\d+)?/.exec(raw)
  return match && isNumber(raw) ? Number(match[0].replaceAll(',', '')) : null
}

const named = (rows: readonly GridRow[], columns: Columns): boolean => {
  const { headings } = columns
  const first = headings[0] ?? ''
  return (
    roleOf(first) === 'measure' ||
    columns.roles.includes('measure') ||
    // Figures by year without a target or comparator are statistics, not performance.
    (headings.slice(1).filter((heading) => comparison.test(heading)).length >= 2 && rows.length < 60)
  )
}

/** Columns of a table of measures: a column of names, and columns of figures; null where it is no such table. */
export const measuresOf = (rows: readonly GridRow[], columns: Columns | null): Columns | null => {
  const at = rows
    .slice(0, 3)
    .findIndex(
      (row) =>
        !row.title && row.cells.length > 1 && row.cells.slice(1).every((cell) => !isNumber(cell?.text ?? '')),
    )
  const head =
    columns ??
    (at < 0
      ? null
      : { roles: [], headings: rows[at]?.cells.map((cell) => cell?.text ?? '') ?? [], firstRow: at + 1 })
  if (head === null) return null
  const body = rows.slice(head.firstRow).filter(({ title }) => !title)
  const width = head.headings.length
  if (body.length === 0 || width < 2) return null
  const name = Math.max(
    0,
    head.headings.findIndex((heading) => roleOf(heading) === 'measure'),
  )
  const figures = head.headings.map(
    (_, column) =>
      column !== name &&
      body.filter(({ cells }) => isNumber(cells[column]?.text ?? '')).length * 2 >= body.length,
  )
  const worded = body.filter(({ cells }) => /[a-z]{3}/i.test(cells[name]?.text ?? '')).length
  if (!figures.includes(true) || worded * 3 < body.length * 2 || !named(body, head)) return null
  const roles = head.headings.map((heading, column): Role => {
    if (column === name) return 'measure'
    const role = roleOf(heading)
    return figures[column] === true || role === 'due' || /target/i.test(heading) ? 'answer' : role
  })
  return { ...head, roles }
}

/** Columns of an inspection's table of grades: a name and a grade a row. */
export const gradesOf = (rows: readonly GridRow[]): Columns | null => {
  const graded = rows.filter(({ cells }) => cells.length === 2 && grade.test(cells[1]?.text ?? '')).length
  if (graded < 3 || graded < rows.length - 1) return null
  const firstRow = rows[0]?.cells.length === 2 && grade.test(rows[0].cells[1]?.text ?? '') ? 0 : 1
  return { roles: ['measure', 'answer'], headings: ['', 'Grade'], firstRow }
}
