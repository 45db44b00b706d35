import type { Kysely } from 'kysely'
import { groupFrom, groupName } from '../../shared/lists/group-name.ts'
import { registerColumns } from '../../shared/lists/register-columns.ts'
import { recommendationFilterSchema, registerSorts } from '../../shared/contract/recommendations.ts'
import type { ListView } from '../../shared/model/list-view.ts'
import type { RecommendationRow } from '../../shared/model/recommendation.ts'
import { groupRecommendations, listRecommendations } from '../tracking/index.ts'
import type { Schema } from '../workspace/index.ts'
import type { Sheet } from './sheet.ts'

/** Rows read at once: between them the export can be stopped, and says how far it is. */
const atOnce = 500

type Wanted = {
  readonly title: string
  readonly view: ListView
  /** Only these; all that fit the view where left out. */
  readonly ids?: ReadonlySet<string>
  readonly today: string
  /** Told of every step; false stops it. */
  readonly goesOn: (done: number, total: number) => boolean
}

/** The register as the view shows it, row by row; null where it was stopped. */
export const registerSheet = async (
  db: Kysely<Schema>,
  { title, view, ids, today, goesOn }: Wanted,
): Promise<Sheet | null> => {
  const filter = recommendationFilterSchema.parse(view.filter)
  const group = groupFrom(view.group)
  const sort = registerSorts.find((name) => name === view.sort.column) ?? 'paper'
  const request = { filter, sort, descending: view.sort.descending, ...(group !== null && { group }) }
  const rows: RecommendationRow[] = []
  for (let offset = 0, total = 1; offset < total; offset += atOnce) {
    const window = await listRecommendations(db, { ...request, offset, limit: atOnce }, today)
    total = window.total
    rows.push(...window.rows)
    if (!goesOn(rows.length, total)) return null
  }
  const columns = view.columns.flatMap(({ id, width, header }) => {
    const column = registerColumns.find((one) => one.id === id)
    return column === undefined
      ? []
      : [{ ...column, width: width ?? column.width, header: header ?? column.header }]
  })
  const cellsOf = (of: readonly RecommendationRow[]) =>
    of.filter(({ id }) => ids === undefined || ids.has(id)).map((row) => columns.map(({ cell }) => cell(row)))
  const shape = { title, columns: columns.map(({ header, width }) => ({ header, width })) }
  if (group === null) return { ...shape, groups: [{ name: null, rows: cellsOf(rows) }] }
  const groups = await groupRecommendations(
    db,
    { filter, group, offset: 0, limit: Number.MAX_SAFE_INTEGER },
    today,
  )
  let from = 0
  const named = groups.rows.map((one) => {
    const own = rows.slice(from, from + one.count)
    from += one.count
    return { name: groupName(group, one), rows: cellsOf(own) }
  })
  return { ...shape, groups: named.filter((one) => one.rows.length > 0) }
}
