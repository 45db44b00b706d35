import { sql } from 'kysely'
import type { RequestedOf } from '../../shared/contract.ts'
import { paperKinds } from '../../shared/model/candidate.ts'
import type { SearchField } from '../../shared/model/search.ts'
import { places, statuses } from './asked.ts'
import { anywhere, type Db } from './reading.ts'

const most = 8

const words: Partial<Record<SearchField, readonly string[]>> = {
  in: Object.keys(places),
  type: paperKinds.filter((kind) => kind !== 'other'),
  status: Object.keys(statuses),
  before: [],
  after: [],
}

const names: Partial<Record<SearchField, string>> = {
  body: `SELECT name AS value FROM body WHERE removed_at IS NULL
    UNION SELECT body FROM document WHERE removed_at IS NULL AND body IS NOT NULL`,
  review: 'SELECT title AS value FROM review WHERE removed_at IS NULL',
  owner: 'SELECT DISTINCT owner AS value FROM recommendation WHERE removed_at IS NULL AND owner IS NOT NULL',
}

/** What can follow `field:`, those that begin with what was typed first. */
export const suggest = async (
  db: Db,
  { field, value }: RequestedOf<'search.suggest'>,
): Promise<{ values: string[] }> => {
  const typed = value.toLowerCase()
  const known = words[field]
  if (known !== undefined) return { values: known.filter((word) => word.startsWith(typed)).slice(0, most) }
  const { rows } = await sql<{ value: string }>`SELECT value FROM (${sql.raw(names[field] ?? '')})
    WHERE value LIKE ${anywhere(value)} ESCAPE '\\'
    ORDER BY instr(lower(value), ${typed}), value COLLATE NOCASE LIMIT ${most}`.execute(db)
  return { values: rows.map((row) => row.value) }
}
