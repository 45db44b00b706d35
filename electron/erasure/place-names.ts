import { type Kysely, sql } from 'kysely'
import type { Schema } from '../workspace/index.ts'
import { keptIn } from './kept/index.ts'
import type { SeenPlace } from './look.ts'

type Db = Kysely<Schema>

// What only history holds is named by the row that it was of.
const rowOfHistory = async (db: Db, place: SeenPlace): Promise<string | null> => {
  const { values } = place.row.found
  const kept = keptIn(String(values['table_name']))
  if (kept?.label === undefined) return null
  const id = place.id.slice(place.id.indexOf(':') + 1)
  const { rows } = await sql<{ name: string | null }>`select ${sql.raw(kept.label)} as name
    from ${sql.table(kept.table)} where id = ${id.replace(/:$/u, '')} limit 1`.execute(db)
  return rows[0]?.name ?? null
}

/** How a person knows a place: "Minutes of the Housing Panel, page 3"; '' where it has no name of its own. */
export const nameOf = async (db: Db, place: SeenPlace): Promise<string> => {
  if (place.name !== undefined) return place.name
  const { kept, found } = place.row
  if (kept.table === 'history') return (await rowOfHistory(db, place)) ?? ''
  if (kept.label === undefined) return ''
  const where = Object.entries(found.by).map(
    ([column, value]) => sql`${sql.ref(`${kept.table}.${column}`)} = ${value}`,
  )
  const { rows } = await sql<{ name: string | null }>`select ${sql.raw(kept.label)} as name
    from ${sql.table(kept.table)} where ${sql.join(where, sql` and `)}`.execute(db)
  return rows[0]?.name ?? ''
}
