import { sql } from 'kysely'
import type { Change } from '../../workspace/index.ts'
import { linesOfActions } from './lines.ts'

/** Where an action belongs: a set confirmed again moves these along, which is no work on it. */
const place = ['body_id', 'made_on']

/** How many standing changes before this one said something on the action; the one that made it is the first. */
export const changesToAction = async (change: Change, id: string): Promise<number> => {
  const lines = sql<string>`(${linesOfActions(sql`SELECT ${id}`)})`
  const { changes } = await change.trx
    .selectFrom('history')
    .innerJoin('change', 'change.id', 'history.change_id')
    .select((eb) => eb.fn.count<number>('change.id').distinct().as('changes'))
    .where('history.id', 'in', lines)
    .where('change.id', '!=', change.id)
    .where((eb) => eb.or([eb('history.table_name', '!=', 'action'), eb('history.field', 'not in', place)]))
    .where('change.undoes', 'is', null)
    .where('change.undone_by', 'is', null)
    .executeTakeFirstOrThrow()
  return changes
}
