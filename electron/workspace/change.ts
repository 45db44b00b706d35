import type { Transaction } from 'kysely'
import { type Recorder, type Stored, storable } from './history.ts'
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

/** The change that `recorder` keeps. */
export const createChange = (recorder: Recorder, trx: Transaction<Schema>): Change => ({
  id: recorder.id,
  at: recorder.at,
  who: recorder.who,
  trx,
  insert: async (table, row, options) => {
    if (!known(table).removable)
      throw new Error(`A ${table} comes with its paper: it is not inserted by a change`)
    const fields = storable(row)
    const id = fields['id']
    if (typeof id !== 'string') throw new Error(`A new ${table} needs an id`)
    await recorder.insert(table, id, fields, options?.recommendationId)
  },
  update: async (table, id, patch, options) => {
    if (known(table).appendOnly) throw new Error(`A ${table} is append-only: a correction is a new row`)
    const fields = storable(patch)
    for (const fixed of ['id', 'rowid_', 'removed_at']) {
      if (fixed in fields) throw new Error(`${fixed} of a ${table} is not changed by an update`)
    }
    const before = standing(await recorder.row(table, id), table, id)
    const changed = Object.entries(fields).filter(([field, value]) => before[field] !== value)
    await recorder.patch(table, before, Object.fromEntries(changed), options?.recommendationId)
  },
  remove: async (table, id, options) => {
    if (!known(table).removable) throw new Error(`A ${table} stays with its paper: it is not removed`)
    const before = standing(await recorder.row(table, id), table, id)
    await recorder.patch(table, before, { removed_at: recorder.at }, options?.recommendationId)
  },
})
