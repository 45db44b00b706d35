import type { ListGroup } from '../model/list-group.ts'
import type { ListView } from '../model/list-view.ts'
import { groupingOf } from './group-name.ts'
import type { List, ListColumn, ListGrouping } from './list.ts'

export type MemoryColumn<Row> = ListColumn<Row> & {
  /** What it is sorted by, where that is not its words. */
  readonly order?: (row: Row) => string | number | null
}

type MemoryGrouping<Row> = ListGrouping<Row> & {
  /** Where a group stands, where that is not by its key. */
  readonly order?: (key: string) => number
}

/** A list that is short enough to be read whole, and is filtered, sorted and grouped here. */
export type MemoryList<Row> = Omit<List<Row>, 'columns' | 'groups'> & {
  readonly columns: readonly MemoryColumn<Row>[]
  readonly groups: Readonly<Record<string, MemoryGrouping<Row>>>
  /** What a condition of its filter is held against; of `text`, every word has to be in it. */
  readonly conditions: Readonly<Record<string, (row: Row) => string>>
}

type Key = string | number | null

type Wanted = Pick<ListView, 'sort'> & {
  readonly filter: Readonly<Record<string, unknown>>
  readonly group?: string | null | undefined
}

const words = (text: unknown): readonly string[] =>
  typeof text === 'string' ? text.toLowerCase().split(/\s+/).filter(Boolean) : []

const fits = <Row>({ conditions }: MemoryList<Row>, filter: Wanted['filter'], row: Row): boolean =>
  Object.entries(filter).every(([name, wanted]) => {
    if (wanted === undefined) return true
    const said = conditions[name]?.(row)
    if (said === undefined) return true
    return name === 'text'
      ? words(wanted).every((word) => said.toLowerCase().includes(word))
      : said === wanted
  })

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })

const compared = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : collator.compare(String(one), String(other))

/** What is missing comes last, whichever way the list runs. */
const by =
  <T>(keyOf: (row: T) => Key, descending: boolean) =>
  (a: T, b: T): number => {
    const [one, other] = [keyOf(a), keyOf(b)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    return descending ? -compared(one, other) : compared(one, other)
  }

const wordsOrNull = (said: string): Key => (said === '' ? null : said)

/** The rows of a view, in its order: groups first. Equal rows stay as they came. */
export const rowsInView = <Row>(
  list: MemoryList<Row>,
  rows: readonly Row[],
  { filter, sort, group = null }: Wanted,
): readonly Row[] => {
  const column = list.columns.find(({ id }) => id === sort.column)
  const grouping = group === null ? null : (list.groups[group] ?? null)
  const sorted = rows.filter((row) => fits(list, filter, row))
  if (column !== undefined) {
    const { order = (row: Row) => wordsOrNull(column.cell(row).words) } = column
    sorted.sort(by(order, sort.descending))
  }
  if (grouping === null) return sorted
  const place = (row: Row): Key => {
    const key = grouping.key(row)
    return key === null ? null : (grouping.order?.(key) ?? key)
  }
  return sorted.sort(by(place, false))
}

/** The groups of those rows, in their order, with how many rows each has. */
export const groupsInView = <Row>(
  list: MemoryList<Row>,
  rows: readonly Row[],
  view: Wanted,
): readonly ListGroup[] => {
  const grouping = groupingOf(list, view.group ?? null)
  if (grouping === null) return []
  const groups = Map.groupBy(rowsInView(list, rows, view), (row) => grouping.key(row))
  return [...groups].map(([key, own]) => ({
    key,
    label: own[0] === undefined ? null : (grouping.label?.(own[0]) ?? null),
    count: own.length,
  }))
}
