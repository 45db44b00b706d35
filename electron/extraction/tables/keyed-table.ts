import type { Columns } from './columns.ts'
import type { GridCell, GridRow } from './grid.ts'
import { type Role, roleOf } from './headings.ts'

/** Rows of a table whose first column is its headings, turned so that each item is a row. */
export type Turned = { readonly columns: Columns; readonly rows: readonly GridRow[] }

type Pair = {
  readonly role: Role
  readonly heading: string
  readonly key: GridCell
  readonly value: GridCell | null
}

const numbered =
  /^(?:recommendation|rec|action|r)\.?\s?(?:no\.?\s?)?(\d{1,3}(?:\.\d{1,2})?[a-z]?)\b[\s:.)–—-]*/i
const longestKey = 60
const isDay = (text: string): boolean =>
  text.length < 40 && /\b(?:19|20)\d{2}\b|\d\/\d{1,2}\/\d{2}/.test(text)

/** "Recommendation 3" as a heading in front of its words is the recommendation with its number. */
const keyRole = (key: string): Role => {
  const rest = key.replace(numbered, '').trim()
  if (numbered.test(key) && rest === '') return /^a/i.test(key) ? 'action' : 'recommendation'
  return roleOf(key)
}

const pairsOf = (rows: readonly GridRow[]): readonly Pair[] =>
  rows.flatMap((row): readonly Pair[] => {
    const cells = row.cells.filter((cell) => cell?.origin === true)
    // "Lead | A. Ash | By when | May": pairs beside each other.
    const [first, second, third, fourth] = cells
    const pair = (key: GridCell | null | undefined, value: GridCell | null | undefined): readonly Pair[] =>
      key === null || key === undefined || key.text === '' || key.text.length > longestKey
        ? []
        : [{ role: keyRole(key.text), heading: key.text, key, value: value ?? null }]
    if (cells.length === 2) return pair(first, second)
    // "Responsible officer | A. Ash | 30 May 2027": the day beside the name has no heading of its own.
    if (cells.length === 3 && first != null && third != null && roleOf(first.text) === 'owner')
      return [
        ...pair(first, second),
        ...(isDay(third.text)
          ? [{ role: 'due' as const, heading: 'By when', key: first, value: third }]
          : []),
      ]
    return cells.length === 4 ? [...pair(first, second), ...pair(third, fourth)] : []
  })

/** The number that stands in the key, as a cell of its own. */
const numberCell = ({ key }: Pair): GridCell | null => {
  const number = numbered.exec(key.text)?.[1]
  if (number === undefined) return null
  const start = key.place.start + key.text.indexOf(number)
  return { ...key, text: number, place: { ...key.place, start, end: start + number.length } }
}

/** "No | Recommendation | To | Page": a row in which what would be the values are headings too. */
const headsColumns = ({ cells }: GridRow): boolean => {
  const named = cells.filter((cell) => cell !== null && cell.text !== '' && roleOf(cell.text) !== 'other')
  return cells.length > 2 && named.length >= cells.length - 1
}

const isItem = ({ role }: Pair): boolean => role === 'recommendation' || role === 'action'

/**
 * One recommendation a table, "Recommendation | That…", "Lead | …", "Progress | …": null where the first column
 * does not read as headings.
 */
export const turned = (rows: readonly GridRow[]): Turned | null => {
  const pairs = pairsOf(rows)
  const known = pairs.filter(({ role }) => role !== 'other' && role !== 'value')
  const items = pairs.filter(({ role }) => role === 'recommendation')
  const heads = items.length > 0 ? items : pairs.filter(isItem)
  const [head] = heads
  if (
    head === undefined ||
    // A contents table has page numbers beside such words.
    !heads.some(({ value }) => (value?.text.split(/\s+/).length ?? 0) > 2) ||
    known.length < 3 ||
    known.length * 2 < rows.length ||
    new Set(known.map(({ role }) => role)).size < 3 ||
    // Under headings in its first row, a table is read down its columns.
    (rows[0]?.cells.filter((cell) => cell?.origin === true).length ?? 0) > 4 ||
    (rows[0] !== undefined && headsColumns(rows[0]))
  )
    return null
  const groups: Pair[][] = []
  for (const pair of pairs) {
    const last = groups.at(-1)
    const opens =
      pair.role === head.role && (last === undefined || last.some(({ role }) => role === head.role))
    if (last === undefined || opens) groups.push([pair])
    else last.push(pair)
  }
  const headings = [...new Set(pairs.map(({ heading }) => heading.replace(numbered, '') || heading))]
  const columns: Columns = {
    roles: ['number', ...headings.map(keyRole)],
    headings: ['', ...headings],
    firstRow: 0,
  }
  const turnedRows = groups.map((group): GridRow => {
    const own = group.find(({ role }) => role === head.role)
    const cells = headings.map(
      (heading) =>
        group.find((pair) => (pair.heading.replace(numbered, '') || pair.heading) === heading)?.value ?? null,
    )
    return {
      cells: [own === undefined ? null : numberCell(own), ...cells],
      header: false,
      page: rows[0]?.page ?? null,
      title: false,
    }
  })
  return { columns, rows: turnedRows }
}
