import type { Cell } from '../../shared/lists/cell.ts'
import { groupingOf, groupName, groupNameOf } from '../../shared/lists/group-name.ts'
import { columnsOfLook } from '../../shared/lists/list.ts'
import type { ListView } from '../../shared/model/list-view.ts'
import type { Db, ListSource } from './source.ts'

/** A list as it leaves the app, with no format in it. */
export type Sheet = {
  readonly title: string
  /** What it is grouped by: "Month due". */
  readonly groupedBy: string | null
  readonly columns: readonly { readonly header: string /** In px. */; readonly width: number }[]
  /** Where the list is not grouped, one without a name. */
  readonly groups: readonly { readonly name: string | null; readonly rows: readonly (readonly Cell[])[] }[]
  /** How many things are in it; one that stands in several groups is one. */
  readonly rows: number
  readonly leftOut: number
  readonly shortened: number
  readonly sensitive: boolean
  /** It was asked for with what comes from exempt papers. */
  readonly exempt: boolean
}

/** What a column that grows has more than its least width, in px, where a list has a page to itself. */
const share = 120

/** Rows read at once: between them the export can be stopped, and says how far it is. */
const atOnce = 500

export type WantedSheet = {
  readonly title: string
  readonly view: ListView
  /** Only these; all that fit the view where left out. */
  readonly ids?: ReadonlySet<string>
  /** With what comes from papers that are exempt from publication. */
  readonly exempt: boolean
  readonly today: string
  /** Told of every step; false stops it. */
  readonly goesOn: (done: number, total: number) => boolean
}

/** What the group is called in which the row at an index of the list stands; null: the list is not grouped. */
type NameAt = (at: number) => string | null

const namesOfGroups = async <Row>(
  { list, groups }: ListSource<Row>,
  db: Db,
  { view, today }: WantedSheet,
): Promise<NameAt> => {
  const grouping = groupingOf(list, view.group)
  if (grouping === null || view.group === null) return () => null
  const ends: { readonly end: number; readonly name: string }[] = []
  for (const group of await groups(db, view.filter, view.group, today))
    ends.push({ end: (ends.at(-1)?.end ?? 0) + group.count, name: groupName(grouping, group) })
  return (at) => ends.find(({ end }) => at < end)?.name ?? null
}

/** The list as the view shows it, row by row; null where it was stopped. */
export const sheetOf = async <Row>(
  source: ListSource<Row>,
  db: Db,
  wanted: WantedSheet,
): Promise<Sheet | null> => {
  const { list, rowId, window, published } = source
  const { title, view, ids, exempt, today, goesOn } = wanted
  const columns = columnsOfLook(list, view.columns)
  const grouping = groupingOf(list, view.group)
  const nameAt = await namesOfGroups(source, db, wanted)
  const groups = new Map<string | null, (readonly Cell[])[]>()
  // By id, each as it may be told; null: not at all.
  const told = new Map<string, Row | null>()
  const sum = { rows: 0, leftOut: 0, shortened: 0, sensitive: false }
  for (let offset = 0, total = 1; offset < total; offset += atOnce) {
    const found = await window(db, { ...view, offset, limit: atOnce }, today)
    total = found.total
    // What stands in several groups is looked at once.
    const fresh = new Map(found.rows.map((row) => [rowId(row), row]))
    for (const id of fresh.keys()) if (told.has(id) || ids?.has(id) === false) fresh.delete(id)
    const open = await published(db, [...fresh.values()], { filter: view.filter, today, exempt })
    for (const id of fresh.keys()) told.set(id, null)
    for (const row of open.rows) told.set(rowId(row), row)
    for (const [at, before] of found.rows.entries()) {
      const row = told.get(rowId(before)) ?? null
      if (row === null) continue
      // A status that only an exempt paper claims heads no group either: such a row stands where its other words put it.
      const stays = grouping === null || grouping.key(before) === grouping.key(row)
      const name = stays ? nameAt(offset + at) : groupNameOf(grouping, row)
      const own = groups.get(name) ?? []
      own.push(columns.map(({ cell }) => cell(row)))
      groups.set(name, own)
    }
    sum.rows += open.rows.length
    sum.leftOut += open.leftOut
    sum.shortened += open.shortened
    sum.sensitive ||= open.sensitive
    if (!goesOn(Math.min(offset + atOnce, total), total)) return null
  }
  return {
    title,
    groupedBy: grouping?.header ?? null,
    // What is left over goes to the columns that grow, as it does in the window.
    columns: columns.map(({ header, width, grow = 0 }) => ({ header, width: width + grow * share })),
    groups: [...groups].map(([name, rows]) => ({ name, rows })),
    ...sum,
    exempt,
  }
}
