import { sql } from 'kysely'
import type { Action } from '../../../shared/model/action.ts'
import type { HistoryEntry } from '../../../shared/model/recommendation.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { historyOf } from '../history/told-history.ts'
import type { Db, Window, WindowRequest } from '../queries/window.ts'
import { linesOfActions } from './lines.ts'
import { wholeActions } from './rows.ts'
import { noAction } from './standing.ts'

/** One action with all that happened to it. `today`: ISO day. */
export const getAction = async (db: Db, id: string, today: string): Promise<Result<Action>> => {
  const standing = await db
    .selectFrom('action')
    .select('action.id')
    .where('action.id', '=', id)
    .where('action.removed_at', 'is', null)
    .executeTakeFirst()
  const [action] = standing === undefined ? [] : await wholeActions(db, [id], today)
  return action === undefined ? noAction() : ok(action)
}

/** The actions that answer a recommendation, in the order in which they were tied to it. */
export const actionsAnswering = async (
  db: Db,
  recommendationId: string,
  today: string,
): Promise<readonly Action[]> => {
  const tied = await db
    .selectFrom('action_answers')
    .innerJoin('action', 'action.id', 'action_answers.action_id')
    .select('action.id')
    .where('action_answers.recommendation_id', '=', recommendationId)
    .where('action_answers.removed_at', 'is', null)
    .where('action.removed_at', 'is', null)
    .orderBy('action_answers.id')
    .execute()
  return wholeActions(
    db,
    tied.map(({ id }) => id),
    today,
  )
}

/** The history of one action, newest first: who changed what, in words. */
export const actionHistory = (
  db: Db,
  { id, offset, limit }: WindowRequest & { readonly id: string },
): Promise<Window<HistoryEntry>> =>
  historyOf(db, sql<string>`(${linesOfActions(sql`SELECT ${id}`)})`, { offset, limit })
