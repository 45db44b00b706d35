import type { Kysely, Transaction } from 'kysely'
import type { Erasure, PlaceKind } from '../../shared/model/erasure.ts'
import { type ErasureTask, erasureTasks, type Schema } from '../workspace/index.ts'

/** What is written down of an erasure, in the transaction that does it. */
export type Done = {
  readonly id: string
  readonly at: string
  readonly who: string
  readonly reason: string
  readonly wholePaper: boolean
  readonly kinds: readonly PlaceKind[]
  /** SHA-256 of the originals that go. */
  readonly originals: readonly string[]
  readonly secondPlace: string | null
}

const tallied = (kinds: readonly PlaceKind[]): Erasure['counts'] =>
  Object.fromEntries([...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => [kind, all.length]))

/** Writes down that words were erased, and what is left to do once the rows are rewritten. */
export const recordErasure = async (trx: Transaction<Schema>, done: Done): Promise<void> => {
  const left: readonly ErasureTask[] = erasureTasks.filter(
    (task) => task !== 'second place' || done.secondPlace !== null,
  )
  await trx
    .insertInto('erasure')
    .values({
      id: done.id,
      at: done.at,
      who: done.who,
      reason: done.reason,
      whole_paper: done.wholePaper ? 1 : 0,
      places: done.kinds.length,
      counts_json: JSON.stringify(tallied(done.kinds)),
      originals_json: JSON.stringify(done.originals),
      left_json: JSON.stringify(left),
      second_place: done.secondPlace,
      finished_at: null,
    })
    .execute()
}

/** Every erasure, newest first. */
export const listErasures = async (db: Kysely<Schema>): Promise<Erasure[]> => {
  const rows = await db
    .selectFrom('erasure')
    .selectAll()
    .orderBy('erasure.at', 'desc')
    .orderBy('erasure.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    who: row.who,
    reason: row.reason,
    wholePaper: row.whole_paper === 1,
    places: row.places,
    counts: JSON.parse(row.counts_json) as Erasure['counts'],
    left: JSON.parse(row.left_json) as Erasure['left'],
    secondPlace: row.second_place,
    finishedAt: row.finished_at,
  }))
}
