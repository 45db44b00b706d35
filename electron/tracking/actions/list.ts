import { type Expression, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { ActionRow } from '../../../shared/model/action.ts'
import { deliveryStatuses } from '../../../shared/model/recommendation.ts'
import { endedDeliveries } from '../../../shared/rules/overdue.ts'
import { endOf } from '../order-of-date.ts'
import type { Db, Window } from '../reading.ts'
import { wordQueries } from '../text-match.ts'
import { wholeActions } from './rows.ts'
import { latestUpdateOfAction, standingDueDateOfAction, standingStatus } from './standing.ts'

export type ListActions = RequestedOf<'actions.list'>

const live = (db: Db) => db.selectFrom('action').where('action.removed_at', 'is', null)

type Live =
  ReturnType<typeof live> extends SelectQueryBuilder<infer DB, infer TB, object>
    ? SelectQueryBuilder<DB, TB, object>
    : never

const among = (ids: Expression<unknown>) => sql<SqlBool>`action.id IN ${ids}`
const notAmong = (ids: Expression<unknown>) => sql<SqlBool>`action.id NOT IN ${ids}`

/** Every word in the action, or in the name of its owner. */
const said = (typed: string): readonly Expression<SqlBool>[] =>
  wordQueries(typed).map(
    (query) => sql<SqlBool>`(
      action.rowid_ IN (SELECT rowid FROM action_fts WHERE action_fts MATCH ${query})
      OR instr(lower(coalesce(action.owner, '')), ${query.replace(/["*]/g, '').toLowerCase()}) > 0
    )`,
  )

const conditions = (db: Db, filter: ListActions['filter'], today: string): readonly Expression<SqlBool>[] => {
  const statuses = db.selectFrom(standingStatus(db).as('standing')).select('standing.action_id')
  const ended = statuses.where('standing.status', 'in', endedDeliveries)
  const past = db
    .selectFrom(standingDueDateOfAction(db).as('standing'))
    .select('standing.action_id')
    .where(endOf('standing.date'), '<', today)
  const ties = db
    .selectFrom('action_answers')
    .innerJoin('recommendation', 'recommendation.id', 'action_answers.recommendation_id')
    .select('action_answers.action_id')
    .where('action_answers.removed_at', 'is', null)
    .where('recommendation.removed_at', 'is', null)
  const overdue = sql<SqlBool>`(${among(past)} AND ${notAmong(ended)})`
  const { status, open, tied, recommendationId } = filter
  return [
    ...said(filter.text ?? ''),
    ...(status === undefined
      ? []
      : [status === 'none' ? notAmong(statuses) : among(statuses.where('standing.status', '=', status))]),
    ...(open === undefined ? [] : [open ? notAmong(ended) : among(ended)]),
    ...(filter.overdue === undefined ? [] : [filter.overdue ? overdue : sql<SqlBool>`NOT ${overdue}`]),
    ...(tied === undefined ? [] : [tied ? among(ties) : notAmong(ties)]),
    ...(recommendationId === undefined
      ? []
      : [among(ties.where('action_answers.recommendation_id', '=', recommendationId))]),
  ]
}

const matching = (db: Db, { filter }: ListActions, today: string): Live => {
  let query: Live = live(db)
  for (const condition of conditions(db, filter, today)) query = query.where(condition)
  return query
}

// What is missing comes last, whichever way the list runs.
const inOrder = (db: Db, request: ListActions, today: string) => {
  const query = matching(db, request, today)
  const way = request.descending ? sql`DESC` : sql`ASC`
  switch (request.sort) {
    case 'owner':
      return query.orderBy(sql`action.owner COLLATE NOCASE ${way} NULLS LAST`)
    case 'text':
      return query.orderBy(sql`action.text COLLATE NOCASE ${way}`)
    case 'dueDate':
      return query
        .leftJoin(standingDueDateOfAction(db).as('sort_due'), 'sort_due.action_id', 'action.id')
        .orderBy(sql`sort_due.date ${way} NULLS LAST`)
    case 'status': {
      const places = deliveryStatuses.map((status, at) => sql`WHEN ${status} THEN ${sql.lit(at)}`)
      return query
        .leftJoin(standingStatus(db).as('sort_status'), 'sort_status.action_id', 'action.id')
        .orderBy(sql`CASE sort_status.status ${sql.join(places, sql` `)} END ${way} NULLS LAST`)
    }
    case 'latestUpdateOn':
      return query
        .leftJoin(latestUpdateOfAction(db).as('sort_update'), 'sort_update.action_id', 'action.id')
        .orderBy(sql`sort_update.at ${way} NULLS LAST`)
    case 'paper':
      return query.orderBy(sql`action.made_on ${request.descending ? sql`ASC` : sql`DESC`} NULLS LAST`)
  }
}

/** A window of the actions. `today`: ISO day, for what is overdue. */
export const listActions = async (
  db: Db,
  request: ListActions,
  today: string,
): Promise<Window<ActionRow>> => {
  const { total } = await matching(db, request, today)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const ids = await inOrder(db, request, today)
    .orderBy('action.ordinal')
    .orderBy('action.id')
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
