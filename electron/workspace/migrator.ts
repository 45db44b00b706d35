import type { Transaction } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'

/**
 * Brings the database up to the last of `migrations` inside `trx`: with its bookkeeping, all or nothing.
 * Kysely's migrator returns its error instead of throwing; this throws it.
 */
export const migrate = async <S>(
  trx: Transaction<S>,
  migrations: Readonly<Record<string, Migration>>,
): Promise<void> => {
  const migrator = new Migrator({ db: trx, provider: { getMigrations: async () => ({ ...migrations }) } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
