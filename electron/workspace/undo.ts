import type { Selectable, Transaction } from 'kysely'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import { sqliteCode, type Value } from './driver.ts'
import type { Patched, Recorder, Stored } from './history.ts'
import { isReferred, leansOnRemoved } from './references.ts'
import type { Schema } from './schema.ts'
import { isTracked, type TrackedTable } from './tracked.ts'
import { frozenChanges, lastStanding } from './undo-next.ts'
import type { Undone } from './undo-press.ts'
import type { GoesOn } from './workspace.ts'

/** Starts the record of a compensating change. */
export type Compensate = (summary: string, undoes: string) => Recorder

type Trx = Transaction<Schema>
type ChangeRow = Selectable<Schema['change']>
type Line = Selectable<Schema['history']>

/** The last undo of `who` that stands, where nothing new was done since. */
const lastUndo = (trx: Trx, who: string): Promise<ChangeRow | undefined> =>
  trx
    .selectFrom('change')
    .innerJoin('change as taken', 'taken.id', 'change.undoes')
    .selectAll('change')
    .where('change.who', '=', who)
    .where('change.undone_by', 'is', null)
    .where('taken.undoes', 'is', null)
    .where('change.rowid_', '>', (since) =>
      since
        .selectFrom('change as own')
        .select((own) => own.fn.coalesce(own.fn.max('own.rowid_'), own.lit(0)).as('last'))
        .where('own.who', '=', who)
        .where('own.undoes', 'is', null),
    )
    .orderBy('change.rowid_', 'desc')
    .limit(1)
    .executeTakeFirst()

/** `who` changed it later; '': nobody knows. `own`: whose change it is that was to be taken back. */
const changedSince = (who: string, own?: string): Result<never> =>
  failed(
    'changed-since',
    `This can't be taken back: ${who === '' ? 'somebody has' : who === own ? 'you have' : `${who} has`} changed the same thing since.`,
    'Change it by hand instead; its timeline shows what it was.',
  )

/** SQLite's words where a trigger keeps what was frozen as it was: see migrations/0008-frozen-for-good and 0012-reports. */
const isFrozen = (error: unknown): boolean => error instanceof Error && error.message.includes('frozen:')

const frozenSince = (): Result<never> =>
  failed(
    'frozen',
    'This can’t be taken back: it belongs to a revisit round or a report that has been frozen since.',
    'What is said now goes on the recommendation itself, into the next round or into a copy of the report.',
  )

/** Whoever has a standing change, later than `change`, to the same field, or to anything of a row that it made. */
const laterChange = async (trx: Trx, change: ChangeRow): Promise<string | null> => {
  const later = await trx
    .selectFrom('history as mine')
    .innerJoin('history as theirs', (join) =>
      join
        .onRef('theirs.table_name', '=', 'mine.table_name')
        .onRef('theirs.row_id', '=', 'mine.row_id')
        .on((on) =>
          on.or([on('theirs.field', '=', on.ref('mine.field')), on('mine.before_json', 'is', null)]),
        ),
    )
    .innerJoin('change as other', 'other.id', 'theirs.change_id')
    .select('other.who')
    .where('mine.change_id', '=', change.id)
    .where('other.rowid_', '>', change.rowid_)
    .where('other.undoes', 'is', null)
    .where('other.undone_by', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return later?.who ?? null
}

type Reversal = { readonly before: Stored; readonly fields: Stored }

const value = (json: string | null): Value => (json === null ? null : (JSON.parse(json) as Value))

/** What one row gets back; null where it is no longer as the change left it. */
const reversal = (recorder: Recorder, row: Stored | undefined, lines: readonly Line[]): Reversal | null => {
  if (row === undefined) return null
  // Newest first, so that a field changed twice in one change ends at what it was before both.
  const newestFirst = lines.toReversed()
  const fields: Record<string, Value> = {}
  for (const line of newestFirst) {
    if (line.before_json === null) continue
    const now = line.field in fields ? fields[line.field] : row[line.field]
    if (now !== value(line.after_json)) return null
    fields[line.field] = value(line.before_json)
  }
  const changed = Object.entries(fields).filter(([field, before]) => before !== row[field])
  const made = lines.some((line) => line.before_json === null)
  if (!made) return { before: row, fields: Object.fromEntries(changed) }
  // A row that the change made is marked as removed and otherwise left as it is; it may have removed it itself.
  const removed = newestFirst.find((line) => line.field === 'removed_at')
  if (row['removed_at'] !== value(removed?.after_json ?? null)) return null
  const mark: Stored = row['removed_at'] === null ? { removed_at: recorder.at } : {}
  return { before: row, fields: mark }
}

type RowLines = [Line, ...Line[]]

/** As many rows as are taken back at once. */
const atOnce = 2_500

/** The lines of a change by row, the last row first; neighbours of one table together. */
const inTurn = (lines: readonly Line[]): readonly { readonly table: string; readonly rows: RowLines[] }[] => {
  const byRow = new Map<string, RowLines>()
  for (const line of lines) {
    const key = `${line.table_name} ${line.row_id}`
    const ofRow = byRow.get(key)
    if (ofRow === undefined) byRow.set(key, [line])
    else ofRow.push(line)
  }
  const turns: { readonly table: string; readonly rows: RowLines[] }[] = []
  for (const ofRow of [...byRow.values()].toReversed()) {
    const [{ table_name: table }] = ofRow
    const last = turns.at(-1)
    if (last?.table === table && last.rows.length < atOnce) last.rows.push(ofRow)
    else turns.push({ table, rows: [ofRow] })
  }
  return turns
}

const stopped = (): Result<never> => failed('stopped', 'It was stopped: nothing was changed.')

/** Takes `change` back by a compensating one. Never half: the caller rolls back where this fails. */
const takeBack = async (
  trx: Trx,
  change: ChangeRow,
  compensate: Compensate,
  goesOn: GoesOn,
): Promise<Result<string>> => {
  const later = await laterChange(trx, change)
  if (later !== null) return changedSince(later, change.who)
  const recorder = compensate(change.summary, change.id)
  // Also where the change comes to nothing, it has to be seen as taken back.
  await recorder.begin()
  const lines = await trx
    .selectFrom('history')
    .selectAll()
    .where('history.change_id', '=', change.id)
    .orderBy('history.ordinal')
    .execute()
  const made: { readonly table: TrackedTable; readonly id: string }[] = []
  const turns = inTurn(lines)
  const total = turns.reduce((sum, { rows }) => sum + rows.length, 0)
  let done = 0
  for (const { table, rows } of turns) {
    if (!isTracked(table)) return changedSince('')
    if (!goesOn(done, total)) return stopped()
    done += rows.length
    const now = await recorder.rows(
      table,
      rows.map(([line]) => line.row_id),
    )
    const backs: Patched[] = []
    for (const ofRow of rows) {
      const back = reversal(recorder, now.get(ofRow[0].row_id), ofRow)
      if (back === null) return changedSince('')
      if (back.fields['removed_at'] === recorder.at) made.push({ table, id: ofRow[0].row_id })
      backs.push({ ...back, recommendationId: ofRow[0].recommendation_id ?? undefined })
    }
    try {
      await recorder.patch(table, backs)
    } catch (error) {
      if (isFrozen(error)) return frozenSince()
      // Its place is taken: the same paper imported again, the reference given to another review.
      if (sqliteCode(error) === 'SQLITE_CONSTRAINT') return changedSince('')
      throw error
    }
  }
  for (const [table, rows] of Map.groupBy(made, (row) => row.table)) {
    const ids = rows.map(({ id }) => id)
    if (await isReferred(trx, table, ids)) return changedSince('')
  }
  for (const [table, ofTable] of Map.groupBy(lines, (line) => line.table_name)) {
    const ids = [...new Set(ofTable.map((line) => line.row_id))]
    if (isTracked(table) && (await leansOnRemoved(trx, table, ids))) return changedSince('')
  }
  await trx.updateTable('change').set({ undone_by: recorder.id }).where('id', '=', change.id).execute()
  return goesOn(total, total) ? ok(change.summary) : stopped()
}

/** See Workspace.undo. `passed`: ids of changes that can't be taken back, and that the person knows of. */
export const undo = async (
  trx: Trx,
  who: string,
  compensate: Compensate,
  passed: readonly string[],
  goesOn: GoesOn,
): Promise<Undone> => {
  const change = await lastStanding(trx, who, passed)
  if (change === undefined) return { ok: true, value: null }
  const done = await takeBack(trx, change, compensate, goesOn)
  if (done.ok) return done
  if (done.reason.code === 'stopped') return { ...done, refused: [], before: null }
  const refused = [change.id, ...(done.reason.code === 'frozen' ? await frozenChanges(trx, who) : [])]
  const before = await lastStanding(trx, who, [...passed, ...refused])
  return { ...done, refused, before: before?.summary ?? null }
}

/** What `undo` would come to where all that is frozen has been passed by. */
export const aheadOf = async (trx: Trx, who: string) => {
  const refused = await frozenChanges(trx, who)
  return { refused, before: (await lastStanding(trx, who, refused))?.summary ?? null }
}

/** See Workspace.redo: takes the last undo back, so that what it took back stands again. */
export const redo = async (
  trx: Trx,
  who: string,
  compensate: Compensate,
  goesOn: GoesOn,
): Promise<Result<string | null>> => {
  const undoing = await lastUndo(trx, who)
  if (undoing === undefined) return ok(null)
  const done = await takeBack(trx, undoing, compensate, goesOn)
  if (done.ok) {
    await trx.updateTable('change').set({ undone_by: null }).where('id', '=', undoing.undoes).execute()
  }
  return done
}
