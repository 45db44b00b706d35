import { sql, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** What is done that no undo takes back, and how it is called where that is said. */
export const forGoodWords = {
  round: 'Freezing a round',
  report: 'Freezing a report',
  erasure: 'Erasing words',
} as const

export type ForGood = keyof typeof forGoodWords

/**
 * What `who` did last, as the workspace has it written down, where that is nothing that an undo takes back; null: it
 * can be taken back. An erasure counts whoever did it: their name may be what was erased.
 */
export const lastForGood = async (trx: Transaction<Schema>, who: string): Promise<ForGood | null> => {
  const { rows } = await sql<{ act: ForGood; at: string }>`
    SELECT 'round' AS act, frozen_at AS at FROM frozen_revisit WHERE who = ${who}
    UNION ALL SELECT 'report', frozen_at FROM frozen_report WHERE who = ${who}
    UNION ALL SELECT 'erasure', at FROM erasure
    ORDER BY at DESC LIMIT 1`.execute(trx)
  const [act] = rows
  if (act === undefined) return null
  const { last } = await trx
    .selectFrom('change')
    .select((eb) => eb.fn.max('change.at').as('last'))
    .where('change.who', '=', who)
    .executeTakeFirstOrThrow()
  return last === null || act.at >= last ? act.act : null
}
