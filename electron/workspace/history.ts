import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { Value } from './driver.ts'
import type { Schema } from './schema.ts'
import type { TrackedTable } from './tracked.ts'

/** A row of a tracked table, by column. */
export type Stored = Readonly<Record<string, Value>>

/** Whose change, when and where. */
export type Heading = {
  readonly id: string
  readonly at: string
  readonly who: string
  readonly device: string
  readonly summary: string
  /** The change that this one takes back. */
  readonly undoes: string | null
}

/** Writes rows and their history for one change; the change itself is written with its first line. */
export type Recorder = Heading & {
  /** Writes the change itself; done by its first line, where it isn't done before. */
  readonly begin: () => Promise<void>
  readonly row: (table: TrackedTable, id: string) => Promise<Stored | undefined>
  readonly insert: (
    table: TrackedTable,
    id: string,
    fields: Stored,
    recommendationId?: string,
  ) => Promise<void>
  /** Sets `fields` of the row that is now `before`. */
  readonly patch: (
    table: TrackedTable,
    before: Stored,
    fields: Stored,
    recommendationId?: string,
  ) => Promise<void>
}

/**
 * The fields as SQLite gives them back: what isn't set is left out, and half a surrogate pair (from a broken
 * font in a PDF) becomes U+FFFD, as it does on disk.
 */
export const storable = (fields: object): Stored =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, typeof value === 'string' ? value.toWellFormed() : value]),
  )

const recommendationOf = (table: TrackedTable, row: Stored): string | null => {
  const id = table === 'recommendation' ? row['id'] : row['recommendation_id']
  return typeof id === 'string' ? id : null
}

/** Records one change in `trx`. */
export const createRecorder = (trx: Transaction<Schema>, heading: Heading, newId: () => string): Recorder => {
  let lines = 0
  let begun = false

  const begin = async (): Promise<void> => {
    if (begun) return
    begun = true
    await trx
      .insertInto('change')
      .values({ ...heading, undone_by: null })
      .execute()
  }

  const write = async (
    table: TrackedTable,
    rowId: string,
    recommendationId: string | null,
    fields: readonly { field: string; before: string | null; after: string }[],
  ): Promise<void> => {
    await begin()
    const rows = fields.map(({ field, before, after }) => ({
      id: newId(),
      change_id: heading.id,
      ordinal: lines++,
      table_name: table,
      row_id: rowId,
      recommendation_id: recommendationId,
      field,
      before_json: before,
      after_json: after,
    }))
    await trx.insertInto('history').values(rows).execute()
  }

  return {
    ...heading,
    begin,
    row: async (table, id) => {
      const { rows } = await sql<Stored>`select * from ${sql.table(table)} where id = ${id}`.execute(trx)
      return rows[0]
    },
    insert: async (table, id, fields, recommendationId) => {
      await trx
        .insertInto(table)
        .values(fields as never)
        .execute()
      const said = Object.entries(fields).filter(([field, value]) => field !== 'id' && value !== null)
      const lines = said.map(([field, value]) => ({ field, before: null, after: JSON.stringify(value) }))
      await write(table, id, recommendationId ?? recommendationOf(table, fields), lines)
    },
    patch: async (table, before, fields, recommendationId) => {
      const changed = Object.entries(fields)
      if (changed.length === 0) return
      const id = String(before['id'])
      await trx
        .updateTable(table as 'recommendation')
        .set(fields as never)
        .where('id', '=', id)
        .execute()
      const lines = changed.map(([field, value]) => ({
        field,
        before: JSON.stringify(before[field]),
        after: JSON.stringify(value),
      }))
      await write(table, id, recommendationId ?? recommendationOf(table, { ...before, ...fields }), lines)
    },
  }
}
