import { daysBetween } from '../../../shared/rules/clock/day-sums.ts'
import type { Db } from '../queries/window.ts'

/** So many days without a backup are too many. */
const most = 7

type Missing = { readonly days: number; readonly last: string | null }

/**
 * How long no backup has been made, on the ISO day `today`; null where one was made in the last seven days, or where
 * there was nothing to back up before that.
 */
export const backupMissing = async (db: Db, today: string): Promise<Missing | null> => {
  const setting = await db
    .selectFrom('setting')
    .select('setting.value')
    .where('setting.key', '=', 'last_backup_at')
    .executeTakeFirst()
  const last = setting?.value.slice(0, 10) ?? null
  const { first } = await db
    .selectFrom('change')
    .select((eb) => eb.fn.min<string | null>('change.at').as('first'))
    .executeTakeFirstOrThrow()
  const since = last ?? first?.slice(0, 10) ?? null
  const days = since === null ? 0 : daysBetween(since, today)
  return days < most ? null : { days, last }
}
