import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'
import type { Workspace } from './workspace.ts'

/**
 * Small values by name. The workspace's own: 'user' (whose changes these are; the system's user at first),
 * 'sample' ('1'), 'last_backup_at' (ISO), 'backup_place' (a second folder for backups),
 * 'last_second_backup_at' (ISO, of the last copy that got there) and 'originals_from' (the second place that a
 * workspace brought back from it still takes its papers from).
 */
export type Settings = {
  readonly get: (key: string) => Promise<string | null>
  readonly set: (key: string, value: string) => Promise<void>
  readonly forget: (key: string) => Promise<void>
}

/** One setting's value, or null. */
export const readSetting = async (db: Kysely<Schema>, key: string): Promise<string | null> => {
  const row = await db
    .selectFrom('setting')
    .select('setting.value')
    .where('setting.key', '=', key)
    .executeTakeFirst()
  return row?.value ?? null
}

/** Sets one setting. */
export const writeSetting = async (db: Kysely<Schema>, key: string, value: string): Promise<void> => {
  await db
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

/** Takes one setting away. */
export const forgetSetting = async (db: Kysely<Schema>, key: string): Promise<void> => {
  await db.deleteFrom('setting').where('setting.key', '=', key).execute()
}

export const createSettings = (read: Kysely<Schema>, write: Workspace['write']): Settings => ({
  get: (key) => readSetting(read, key),
  set: (key, value) => write((trx) => writeSetting(trx, key, value)),
  forget: (key) => write((trx) => forgetSetting(trx, key)),
})
