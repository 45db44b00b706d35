import { sql } from 'kysely'
import { failed } from '../../../shared/model/result.ts'
import type { Change } from '../../workspace/index.ts'
import { orderOfDate } from '../queries/order-of-date.ts'
import type { Db } from '../queries/window.ts'

/** Why an action that was asked for is not there. */
export const noAction = () =>
  failed('not-found', 'This action is not here any more.', 'It may have been removed: undo brings it back.')

/** The action as it is now, inside a change; undefined where it is missing or removed. */
export const standingAction = (change: Change, id: string) =>
  change.trx
    .selectFrom('action')
    .selectAll()
    .where('action.id', '=', id)
    .where('action.removed_at', 'is', null)
    .executeTakeFirst()

// With a bare max(), SQLite fills the other columns from the row that has it (see recommendations/standing).

/** The status of each action: the latest that an update claimed. */
export const standingStatus = (db: Db) =>
  db
    .selectFrom('action_progress')
    .select(['action_progress.action_id', 'action_progress.status'])
    .select(sql`max(${orderOfDate('action_progress')})`.as('at'))
    .where('action_progress.removed_at', 'is', null)
    .where('action_progress.status', 'is not', null)
    .groupBy('action_progress.action_id')

/** When each action's latest update was. */
export const latestUpdateOfAction = (db: Db) =>
  db
    .selectFrom('action_progress')
    .select(['action_progress.action_id'])
    .select(sql<string>`max(${orderOfDate('action_progress')})`.as('at'))
    .where('action_progress.removed_at', 'is', null)
    .groupBy('action_progress.action_id')

/** The due date in force for each action: its last revision. */
export const standingDueDateOfAction = (db: Db) =>
  db
    .selectFrom('action_due_date')
    .select(['action_due_date.action_id', 'action_due_date.date'])
    .select(sql`max(action_due_date.recorded_at || ' ' || action_due_date.id)`.as('at'))
    .where('action_due_date.removed_at', 'is', null)
    .groupBy('action_due_date.action_id')
