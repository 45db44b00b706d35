import { Kysely } from 'kysely'
import { createDialect } from './dialect.ts'
import { type Connection, openConnection } from './driver.ts'
import type { Guard } from './guard.ts'
import { isDamage } from './inspection.ts'
import type { Schema } from './schema.ts'
import { createTurns } from './turns.ts'

export type Database = {
  readonly db: Kysely<Schema>
  /** True once a statement met a damaged part of the file. */
  readonly metDamage: () => boolean
  /** Lets what is running end, refuses anything new, and closes the connection. */
  readonly close: () => Promise<void>
}

// A backup or a check may hold a lock for a moment.
const patience = 'busy_timeout = 10000'

const database = async (
  connection: Connection,
  pragmas: readonly string[],
  mayUse: () => void,
): Promise<Database> => {
  try {
    for (const pragma of pragmas) await connection.all(`pragma ${pragma}`)
  } catch (error) {
    await connection.close()
    throw error
  }
  const turns = createTurns()
  let closed = false
  let damage = false
  const watch = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      damage ||= isDamage(error)
      throw error
    }
  }
  const watched: Connection = {
    ...connection,
    run: (statement, values) => watch(connection.run(statement, values)),
    all: (statement, values) => watch(connection.all(statement, values)),
  }
  const dialect = createDialect(watched, turns, () => {
    if (closed) throw new Error('This workspace is closed')
    mayUse()
  })
  const db = new Kysely<Schema>({ dialect })
  return {
    db,
    metDamage: () => damage,
    close: async () => {
      closed = true
      await turns.take()
      await db.destroy()
      await connection.close()
    },
  }
}

/** The one connection that writes; makes the file where it is missing. */
export const openWriter = async (file: string, guard: Guard): Promise<Database> =>
  database(
    await openConnection(file, 'create'),
    [patience, 'journal_mode = wal', 'synchronous = full', 'foreign_keys = on', 'trusted_schema = off'],
    () => guard.refuseInside('Another write'),
  )

/** The one for queries: it can't write, and sees what was last committed. */
export const openReader = async (file: string, guard: Guard): Promise<Database> =>
  database(await openConnection(file, 'read'), [patience, 'query_only = on', 'trusted_schema = off'], () =>
    guard.refuseInside('A query on the workspace'),
  )
