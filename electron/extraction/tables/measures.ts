import type { Columns } from './columns.ts'
import { holdsFigures, isFigure, isNoFigure } from './figures.ts'
import { isForeign } from './foreign.ts'
import type { GridRow } from './grid.ts'
import { type Role, roleOf } from './headings.ts'
import { type Around, isOfPlace } from './statistics.ts'

const grade =
  /^(?:outstanding|good|requires improvement|satisfactory|adequate|inadequate|excellent|poor|fair|weak|performs? (?:well|strongly|adequately|poorly|excellently))$/i

const compares: ReadonlySet<Role> = new Set<Role>(['target', 'comparator', 'trend', 'value', 'status'])

/** Rows that answer a question or count people of places, not how well something is done. */
const isStatistic = (columns: Columns): boolean =>
  /\b(?:question|response|answer|age|ward|district|gender|sex|ethnic\w*|population|area|name of)\b/i.test(
    columns.headings[0] ?? '',
  ) ||
  columns.headings.some((heading) =>
    /\bpopulation\b|^(?:yes|no|strongly agree|agree|disagree|do(?:n['’]t| not) know)$/i.test(heading.trim()),
  )

const isPerformance = (rows: readonly GridRow[], columns: Columns): boolean => {
  const roles = columns.headings.map(roleOf)
  if (roles.includes('measure')) return true
  // Figures by year without a target or comparator are statistics, not performance.
  const beside = roles.slice(1).filter((role) => compares.has(role))
  const against = beside.some((role) => role === 'target' || role === 'comparator')
  const isPlainYears = columns.headings
    .slice(1)
    .every((heading) => /^(?:19|20)\d{2}\D?(?:\d{2,4})?$|^$/.test(heading.trim()))
  return beside.length >= 2 && !isPlainYears && (against || rows.length < 60) && !isStatistic(columns)
}

const rated =
  /^(?:(?:no\.? |number |% )?(?:red|amber|green|blue|grey|n\/?a|total|up|down|no change|same|improv(?:ed|ing)|declin(?:ed|ing)|worse(?:ned|ning)?|better|on target|off target|(?:not )?met|achieved|missed|not rated|no (?:data|target)))(?:\W.{0,6})?$/i
/** "Green | Amber | Red | Total": how many measures have which rating, and none of them. */
const countsRatings = (rows: readonly GridRow[]): boolean =>
  rows.some(({ cells }) => {
    const heads = cells.slice(1).flatMap((cell) => cell?.text || [])
    return heads.length > 2 && heads.every((text) => rated.test(text.trim()))
  })

const headRow = (rows: readonly GridRow[]): Columns | null => {
  const at = rows
    .slice(0, 3)
    .findIndex(
      (row) =>
        !row.title && row.cells.length > 1 && row.cells.slice(1).every((cell) => !isFigure(cell?.text ?? '')),
    )
  return at < 0
    ? null
    : { roles: [], headings: rows[at]?.cells.map((cell) => cell?.text ?? '') ?? [], firstRow: at + 1 }
}

/** Columns of a table of measures: a column of names, and columns of figures; null where it is no such table. */
export const measuresOf = (
  rows: readonly GridRow[],
  columns: Columns | null,
  around: Around = { paper: '', over: '' },
): Columns | null => {
  const head = columns ?? headRow(rows)
  if (head === null || isForeign(head.headings) || countsRatings(rows)) return null
  const body = rows.slice(head.firstRow).filter(({ title }) => !title)
  const width = head.headings.length
  if (body.length === 0 || width < 2) return null
  const roles = head.headings.map(roleOf)
  const worded = (column: number): number =>
    body.filter(({ cells }) => /[a-z]{3}/i.test(cells[column]?.text ?? '')).length
  const named = roles.indexOf('measure')
  // "PI | Description": where codes stand under the measure's heading, its name is beside them.
  const coded = named >= 0 && worded(named) * 2 < body.length && roles.includes('detail')
  const name = Math.max(0, named < 0 || coded ? roles.indexOf('detail') : named)
  const figures = head.headings.map((_, column) => {
    if (column === name || roles[column] === 'number') return false
    const texts = body.map(({ cells }) => cells[column]?.text ?? '').filter((text) => text !== '')
    const numbers = texts.filter(holdsFigures).length
    return (
      numbers > 0 && texts.filter((text) => holdsFigures(text) || isNoFigure(text)).length * 2 >= body.length
    )
  })
  if (!figures.includes(true) || worded(name) * 3 < body.length * 2 || !isPerformance(body, head)) return null
  if (isOfPlace(around, head.headings, body, name)) return null
  return {
    ...head,
    roles: roles.map((role, column): Role => {
      if (column === name) return 'measure'
      if (role === 'measure') return 'number'
      if (figures[column] === true && role !== 'target' && role !== 'comparator') return 'value'
      return role
    }),
  }
}

/** Columns of an inspection's table of grades: a name and a grade a row. */
export const gradesOf = (rows: readonly GridRow[]): Columns | null => {
  const graded = rows.filter(({ cells }) => cells.length === 2 && grade.test(cells[1]?.text ?? '')).length
  if (graded < 3 || graded < rows.length - 1) return null
  const firstRow = rows[0]?.cells.length === 2 && grade.test(rows[0].cells[1]?.text ?? '') ? 0 : 1
  return { roles: ['measure', 'value'], headings: ['', 'Grade'], firstRow }
}
