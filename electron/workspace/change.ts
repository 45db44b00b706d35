import type { Transaction } from 'kysely'
import { type Made, type Recorder, type Stored, storable } from './history.ts'
import type { Schema } from './schema.ts'
import {
  isTracked,
  type LivingTable,
  type NewRow,
  type Patch,
  type RemovableTable,
  type TrackedTable,
  tracked,
} from './tracked.ts'

type ChangeOptions = {
  /** The recommendation in whose timeline this shows, where the row itself doesn't tell. */
  readonly recommendationId?: string
}

/** What one change may do to tracked data; every call writes the row and its history. */
export type Change = {
  readonly id: string
  /** When, as ISO text: for `recorded_at` and the like. */
  readonly at: string
  readonly who: string
  /** For reads, and for rows without history, in the same transaction. */
  readonly trx: Transaction<Schema>
  readonly insert: <T extends RemovableTable>(
    table: T,
    row: NewRow<T>,
    options?: ChangeOptions,
  ) => Promise<void>
  /** Changes the fields that differ, and writes history for those only. Throws where the row is missing or removed. */
  readonly update: <T extends LivingTable>(
    table: T,
    id: string,
    patch: Patch<T>,
    options?: ChangeOptions,
  ) => Promise<void>
  /** Inserts many rows of a table at once, with their history as if one by one. */
  readonly insertAll: <T extends RemovableTable>(table: T, rows: readonly NewRow<T>[]) => Promise<void>
  /** Updates many rows of a table at once, each as `update` does; no row twice. */
  readonly updateAll: <T extends LivingTable>(
    table: T,
    patches: readonly { readonly id: string; readonly patch: Patch<T> }[],
  ) => Promise<void>
  /** Removes many rows of a table at once, each as `remove` does. */
  readonly removeAll: (table: RemovableTable, ids: readonly string[]) => Promise<void>
  /** Marks the row as removed; it stays, so that undo can bring it back. Throws where it is missing or removed already. */
  readonly remove: (table: RemovableTable, id: string, options?: ChangeOptions) => Promise<void>
}

const standing = (row: Stored | undefined, table: string, id: string): Stored => {
  if (row === undefined) throw new Error(`There is no ${table} ${id}`)
  if (typeof row['removed_at'] === 'string') throw new Error(`The ${table} ${id} has been removed`)
  return row
}

// Said again at run time for callers that the types can't hold back.
const known = (table: TrackedTable): (typeof tracked)[TrackedTable] => {
  if (!isTracked(table)) throw new Error(`${String(table)} is not tracked`)
  return tracked[table]
}

const newFields = (table: TrackedTable, row: object): Stored => {
  const fields = storable(row)
  if (typeof fields['id'] !== 'string') throw new Error(`A new ${table} needs an id`)
  return fields
}

const patchFields = (table: TrackedTable, patch: object): Stored => {
  const fields = storable(patch)
  for (const fixed of ['id', 'rowid_', 'removed_at']) {
    if (fixed in fields) throw new Error(`${fixed} of a ${table} is not changed by an update`)
  }
  return fields
}

type Asked<F> = { readonly id: string; readonly does: F; readonly recommendationId?: string | undefined }

/** The change that `recorder` keeps. */
export const createChange = (recorder: Recorder, trx: Transaction<Schema>): Change => {
  const insert = async (table: TrackedTable, made: readonly Made[]): Promise<void> => {
    if (!known(table).removable)
      throw new Error(`A ${table} comes with its paper: it is not inserted by a change`)
    await recorder.insert(table, made)
  }
  const standingRows = async (table: TrackedTable, ids: readonly string[]) => {
    const rows = await recorder.rows(table, ids)
    return (id: string): Stored => standing(rows.get(id), table, id)
  }
  const update = async (table: TrackedTable, asked: readonly Asked<object>[]): Promise<void> => {
    if (known(table).appendOnly) throw new Error(`A ${table} is append-only: a correction is a new row`)
    const patches = asked.map((one) => ({ ...one, fields: patchFields(table, one.does) }))
    const rowOf = await standingRows(
      table,
      asked.map(({ id }) => id),
    )
    const patched = patches.map(({ id, fields, recommendationId }) => {
      const before = rowOf(id)
      const changed = Object.entries(fields).filter(([field, value]) => before[field] !== value)
      return { before, fields: Object.fromEntries(changed), recommendationId }
    })
    await recorder.patch(table, patched)
  }
  const remove = async (table: TrackedTable, ids: readonly string[], recommendationId?: string) => {
    if (!known(table).removable) throw new Error(`A ${table} stays with its paper: it is not removed`)
    const rowOf = await standingRows(table, ids)
    const fields = { removed_at: recorder.at }
    await recorder.patch(
      table,
      ids.map((id) => ({ before: rowOf(id), fields, recommendationId })),
    )
  }
  return {
    id: recorder.id,
    at: recorder.at,
    who: recorder.who,
    trx,
    insert: (table, row, options) => insert(table, [{ fields: newFields(table, row), ...options }]),
    insertAll: async (table, rows) => {
      if (rows.length === 0) return
      await insert(
        table,
        rows.map((row) => ({ fields: newFields(table, row) })),
      )
    },
    update: (table, id, patch, options) => update(table, [{ id, does: patch, ...options }]),
    updateAll: (table, patches) =>
      update(
        table,
        patches.map(({ id, patch }) => ({ id, does: patch })),
      ),
    remove: (table, id, options) => remove(table, [id], options?.recommendationId),
    removeAll: (table, ids) => remove(table, ids),
  }
}
