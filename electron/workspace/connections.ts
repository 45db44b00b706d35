import { Kysely } from 'kysely'
import { createDialect } from './dialect.ts'
import { openConnection } from './driver.ts'
import type { Guard } from './guard.ts'
import type { Schema } from './schema.ts'

// A backup or a check may hold a lock for a moment.
const busyTimeout = 'pragma busy_timeout = 10000'

/** The one connection that writes. */
export const openWriter = async (file: string, guard: Guard): Promise<Kysely<Schema>> => {
  const connection = await openConnection(file, 'create')
  try {
    for (const pragma of [
      'journal_mode = wal',
      'synchronous = full',
      'foreign_keys = on',
      'trusted_schema = off',
    ]) {
      await connection.all(`pragma ${pragma}`)
    }
    await connection.all(busyTimeout)
  } catch (error) {
    await connection.close()
    throw error
  }
  return new Kysely({ dialect: createDialect(connection, () => guard.refuseInside('Another write')) })
}

/** The one for queries: it can't write, and sees what was last committed. */
export const openReader = async (file: string, guard: Guard): Promise<Kysely<Schema>> => {
  const connection = await openConnection(file, 'read')
  await connection.all(busyTimeout)
  return new Kysely({
    dialect: createDialect(connection, () => guard.refuseInside('A query on the workspace')),
  })
}
