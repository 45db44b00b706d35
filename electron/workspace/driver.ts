import sqlite3 from 'sqlite3'

/** A value as SQLite stores it. */
export type Value = string | number | null | Uint8Array
type Row = Record<string, Value>

/**
 * One open database file. The only shape of the driver that the rest of the workspace knows, so that
 * another driver (`node:sqlite`) is a change to this file alone.
 */
export type Connection = {
  readonly run: (sql: string, values?: readonly Value[]) => Promise<{ changes: number; lastId: bigint }>
  readonly all: (sql: string, values?: readonly Value[]) => Promise<Row[]>
  readonly get: (sql: string, values?: readonly Value[]) => Promise<Row | undefined>
  readonly close: () => Promise<void>
}

type Mode = 'create' | 'write' | 'read'

const flags: Record<Mode, number> = {
  create: sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE,
  write: sqlite3.OPEN_READWRITE,
  read: sqlite3.OPEN_READONLY,
}

/** Opens `file`. Rejects with SQLite's error (see `sqliteCode`) where it is missing or not to be opened. */
export const openConnection = async (file: string, mode: Mode): Promise<Connection> => {
  const database = await sqlite3.open(file, flags[mode])
  return {
    run: async (sql, values = []) => {
      const done = await database.run(sql, [...values])
      return { changes: done.changes, lastId: done.lastIDBigInt }
    },
    all: async (sql, values = []) => (await database.all(sql, [...values])) as Row[],
    get: async (sql, values = []) => (await database.get(sql, [...values])) as Row | undefined,
    close: async () => {
      await database.close()
    },
  }
}

/** SQLite's primary name for what went wrong ("SQLITE_BUSY", also for SQLITE_BUSY_SNAPSHOT), or null for an error of another kind. */
export const sqliteCode = (error: unknown): string | null => {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' ? (/^SQLITE_[A-Z]+/.exec(code)?.[0] ?? null) : null
}
