import { type Selectable, sql, type SqlBool, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

type Trx = Transaction<Schema>

const standing = (trx: Trx, who: string) =>
  trx
    .selectFrom('change')
    .where('change.who', '=', who)
    .where('change.undoes', 'is', null)
    .where('change.undone_by', 'is', null)

/** The last change of `who` that stands, but for those `passed` by; compensating ones don't count. */
export const lastStanding = (
  trx: Trx,
  who: string,
  passed: readonly string[],
): Promise<Selectable<Schema['change']> | undefined> =>
  standing(trx, who)
    .selectAll()
    .where(sql<SqlBool>`change.id NOT IN (SELECT value FROM json_each(${JSON.stringify(passed)}))`)
    .orderBy('change.rowid_', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Ids of the changes of `who` that belong to a revisit round or a report which has been frozen since. */
export const frozenChanges = async (trx: Trx, who: string): Promise<readonly string[]> => {
  const entries = trx
    .selectFrom('revisit_entry')
    .innerJoin('frozen_revisit', 'frozen_revisit.revisit_id', 'revisit_entry.revisit_id')
    .select('revisit_entry.id')
  const rounds = trx.selectFrom('frozen_revisit').select('frozen_revisit.revisit_id')
  const reports = trx.selectFrom('frozen_report').select('frozen_report.report_id')
  const rows = await standing(trx, who)
    .innerJoin('history', 'history.change_id', 'change.id')
    .select('change.id')
    .distinct()
    .where((eb) =>
      eb.or([
        eb.and([eb('history.table_name', '=', 'revisit_entry'), eb('history.row_id', 'in', entries)]),
        eb.and([eb('history.table_name', '=', 'revisit'), eb('history.row_id', 'in', rounds)]),
        eb.and([eb('history.table_name', '=', 'report'), eb('history.row_id', 'in', reports)]),
      ]),
    )
    .execute()
  return rows.map(({ id }) => id)
}
