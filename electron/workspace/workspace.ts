import type { Kysely, Transaction } from 'kysely'
import type { Result } from '../../shared/model/result.ts'
import type { Change } from './change.ts'
import type { FileStore } from './file-store.ts'
import type { ForGood } from './for-good.ts'
import type { Schema } from './schema.ts'
import type { Settings } from './settings.ts'

export type OpenOptions = {
  /** An existing workspace, or an empty or missing folder in which one is made. */
  readonly folder: string
  readonly appVersion: string
  /** How this computer is named in history; its host name where left out. */
  readonly device?: string
  readonly now?: () => Date
  /** A new workspace is marked as the sample. */
  readonly sample?: boolean
  /** What was done to the folder just before, in words: it is the notice where opening has none of its own. */
  readonly notice?: string
  /** The second place for backups that the database was just brought back from: its papers are taken from there. */
  readonly originalsFrom?: string
  /** False: no backup is made at the opening; one is still made each day that the workspace stays open. */
  readonly backupOnOpening?: boolean
}

/** Told how far long work is; false stops it, and nothing of it is kept. */
export type GoesOn = (done: number, total: number) => boolean

/**
 * An open workspace. `write`, `change`, `undo` and `redo` each run one transaction at a time, in order of
 * asking. Inside one, only its own transaction may be used: `read`, `write`, `change`, `undo`, `settings` and
 * `files.put` throw there instead of waiting for ever.
 */
export type Workspace = {
  readonly folder: string
  /** For queries, on a connection of its own that can't write: never held up by a transaction. */
  readonly read: Kysely<Schema>
  /**
   * One transaction for what has no history: imported papers, jobs, drafts, settings. A statement that would
   * change tracked data throws. Rolled back where `work` throws or gives a failed Result.
   */
  readonly write: <T>(work: (trx: Transaction<Schema>) => Promise<T>) => Promise<T>
  /**
   * One transaction, like `write`, for what no undo takes back. An undo right after it, and the first one after the
   * workspace is opened again, says so first, and takes back what was done before it only when it is asked for again.
   */
  readonly forGood: <T>(
    what: ForGood,
    work: (trx: Transaction<Schema>) => Promise<Result<T>>,
  ) => Promise<Result<T>>
  /**
   * One transaction for tracked data: what `work` does through its `Change` is written with its history and
   * is one thing to undo, named `summary` ("Accepted 4 recommendations"). Where it changes nothing, nothing
   * is kept. Rolled back where `work` throws or gives a failed Result.
   */
  readonly change: <T>(summary: string, work: (change: Change) => Promise<T>) => Promise<T>
  /**
   * Takes back the last standing change of the person in the setting "user"; gives its summary, or null
   * where there is none. Fails where somebody's later change touched the same ('changed-since') or the change belongs
   * to a round that is frozen by now ('frozen'); asked again, it goes on to what was done before that. `goesOn`: told of a
   * large one between its parts; 'stopped' changes nothing.
   * 'for-good': what was done last is nothing that can be taken back.
   */
  readonly undo: (goesOn?: GoesOn) => Promise<Result<string | null>>
  /** Does again what was last undone, as long as nothing new was done since. Fails like `undo`. */
  readonly redo: (goesOn?: GoesOn) => Promise<Result<string | null>>
  readonly files: FileStore
  /** Makes a checked, closed copy of the database in backups/, and keeps the ten newest. */
  readonly backup: () => Promise<Result<{ file: string }>>
  /** What opening (or the check in the background) had to do about a damaged file, in words. */
  readonly notice: string | null
  readonly settings: Settings
  readonly now: () => Date
  /** A new UUIDv7; each sorts after the one before. */
  readonly newId: () => string
  /** Waits for what is running, marks the stop as clean and lets go of the folder. */
  readonly close: () => Promise<void>
}
