import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'

/** Brings the database up to the last of `migrations`, all or nothing. Kysely's migrator returns its error; this throws it. */
export const migrate = async (
  db: Kysely<never>,
  migrations: Readonly<Record<string, Migration>>,
): Promise<void> => {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
