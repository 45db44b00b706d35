import { sql } from 'kysely'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { ActionRow } from '../../../shared/model/action.ts'
import type { ListGroup } from '../../../shared/model/list-group.ts'
import type { Db, Window } from '../queries/window.ts'
import { type ActionFilter, matching } from './filter.ts'
import { type ActionGroup, groupings, ordered } from './order.ts'
import { wholeActions } from './rows.ts'

export type ListActions = RequestedOf<'actions.list'>

/** A window of the actions. `today`: ISO day, for what is overdue. */
export const listActions = async (
  db: Db,
  request: ListActions,
  today: string,
): Promise<Window<ActionRow>> => {
  const { total } = await matching(db, request.filter, today)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const ids = await ordered(db, matching(db, request.filter, today), request)
    .select('action.id')
    .limit(request.limit)
    .offset(request.offset)
    .execute()
  const actions = await wholeActions(
    db,
    ids.map(({ id }) => id),
    today,
  )
  return { total, rows: actions.map(({ updates: _updates, dueDates: _dueDates, ...row }) => row) }
}

/** The groups of the actions in the order in which their rows come, with how many rows each has. */
export const groupActions = (
  db: Db,
  { filter, group }: { readonly filter: ActionFilter; readonly group: ActionGroup },
  today: string,
): Promise<ListGroup[]> => {
  const { key, place, way } = groupings(db)[group]
  return matching(db, filter, today)
    .select([key.as('key'), sql<string | null>`NULL`.as('label'), sql<number>`count(*)`.as('count')])
    .groupBy(key)
    .orderBy(sql`${place} ${way} NULLS LAST`)
    .orderBy(sql`${key} ASC NULLS LAST`)
    .execute()
}

/** The ids of all actions that fit. */
export const actionIds = async (db: Db, filter: ActionFilter, today: string): Promise<string[]> => {
  const rows = await matching(db, filter, today).select('action.id').execute()
  return rows.map(({ id }) => id)
}
