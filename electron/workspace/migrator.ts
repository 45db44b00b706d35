import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'

/** The migrations that the database has, by name in order; none where it is new. */
export const migrationsIn = async (db: Kysely<never>): Promise<readonly string[]> => {
  const found = await sql`select 1 from sqlite_master where name = 'kysely_migration'`.execute(db)
  if (found.rows.length === 0) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

/** Brings the database up to the last of `migrations`, all or nothing. Kysely's migrator returns its error; this throws it. */
export const migrate = async (
  db: Kysely<never>,
  migrations: Readonly<Record<string, Migration>>,
): Promise<void> => {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
