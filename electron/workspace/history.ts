import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { Value } from './driver.ts'
import { insertRows, patchRows } from './many-rows.ts'
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

/** A row to be made. `recommendationId`: in whose timeline it shows, where the row itself doesn't tell. */
export type Made = { readonly fields: Stored; readonly recommendationId?: string | undefined }

/** What is to be set of the row that is now `before`. */
export type Patched = {
  readonly before: Stored
  readonly fields: Stored
  readonly recommendationId?: string | undefined
}

/** Writes rows and their history for one change; the change itself is written with its first line. */
export type Recorder = Heading & {
  /** Writes the change itself; done by its first line, where it isn't done before. */
  readonly begin: () => Promise<void>
  /** Those of these rows that are there, removed ones too, by id. */
  readonly rows: (table: TrackedTable, ids: readonly string[]) => Promise<ReadonlyMap<string, Stored>>
  readonly insert: (table: TrackedTable, made: readonly Made[]) => Promise<void>
  readonly patch: (table: TrackedTable, patched: readonly Patched[]) => Promise<void>
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

type Line = {
  readonly rowId: string
  readonly recommendationId: string | null
  readonly field: string
  readonly before: string | null
  readonly after: string
}

/** Records one change in `trx`. */
export const createRecorder = (trx: Transaction<Schema>, heading: Heading, newId: () => string): Recorder => {
  let ordinal = 0
  let begun = false

  const begin = async (): Promise<void> => {
    if (begun) return
    begun = true
    await trx
      .insertInto('change')
      .values({ ...heading, undone_by: null })
      .execute()
  }

  const write = async (table: TrackedTable, lines: readonly Line[]): Promise<void> => {
    await begin()
    const rows = lines.map(({ rowId, recommendationId, field, before, after }) => ({
      id: newId(),
      change_id: heading.id,
      ordinal: ordinal++,
      table_name: table,
      row_id: rowId,
      recommendation_id: recommendationId,
      field,
      before_json: before,
      after_json: after,
    }))
    await insertRows(trx, 'history', rows)
  }

  return {
    ...heading,
    begin,
    rows: async (table, ids) => {
      const { rows } = await sql<Stored>`select * from ${sql.table(table)}
        where id in (select value from json_each(${JSON.stringify(ids)}))`.execute(trx)
      return new Map(rows.map((row) => [String(row['id']), row]))
    },
    insert: async (table, made) => {
      await insertRows(
        trx,
        table,
        made.map(({ fields }) => fields),
      )
      const lines = made.flatMap(({ fields, recommendationId }) =>
        Object.entries(fields)
          .filter(([field, value]) => field !== 'id' && value !== null)
          .map(([field, value]) => ({
            rowId: String(fields['id']),
            recommendationId: recommendationId ?? recommendationOf(table, fields),
            field,
            before: null,
            after: JSON.stringify(value),
          })),
      )
      await write(table, lines)
    },
    patch: async (table, patched) => {
      const changed = patched.filter(({ fields }) => Object.keys(fields).length > 0)
      if (changed.length === 0) return
      await patchRows(
        trx,
        table,
        changed.map(({ before, fields }) => ({ id: String(before['id']), fields })),
      )
      const lines = changed.flatMap(({ before, fields, recommendationId }) =>
        Object.entries(fields).map(([field, value]) => ({
          rowId: String(before['id']),
          recommendationId: recommendationId ?? recommendationOf(table, { ...before, ...fields }),
          field,
          before: JSON.stringify(before[field]),
          after: JSON.stringify(value),
        })),
      )
      await write(table, lines)
    },
  }
}
