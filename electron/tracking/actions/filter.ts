import { type Expression, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { RequestedOf } from '../../../shared/contract.ts'
import { endedDeliveries } from '../../../shared/rules/overdue.ts'
import { endOf, throughMonth } from '../queries/order-of-date.ts'
import type { Db } from '../queries/window.ts'
import { wordQueries } from '../queries/word-queries.ts'
import { standingDueDateOfAction, standingStatus } from './standing.ts'

export type ActionFilter = RequestedOf<'actions.list'>['filter']

const live = (db: Db) => db.selectFrom('action').where('action.removed_at', 'is', null)

/** Actions that are not removed, to be narrowed and ordered. */
export type LiveActions =
  ReturnType<typeof live> extends SelectQueryBuilder<infer DB, infer TB, object>
    ? SelectQueryBuilder<DB, TB, object>
    : never

const among = (ids: Expression<unknown>) => sql<SqlBool>`action.id IN ${ids}`
const notAmong = (ids: Expression<unknown>) => sql<SqlBool>`action.id NOT IN ${ids}`

/** Every word in the action, in what has been said of it, or in the name of its owner. */
const said = (typed: string): readonly Expression<SqlBool>[] =>
  wordQueries(typed).map(
    (query) => sql<SqlBool>`(
      action.rowid_ IN (SELECT rowid FROM action_words_fts WHERE action_words_fts MATCH ${query})
      OR instr(lower(coalesce(action.owner, '')), ${query.replace(/["*]/g, '').toLowerCase()}) > 0
    )`,
  )

const conditions = (db: Db, filter: ActionFilter, today: string): readonly Expression<SqlBool>[] => {
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
  const due = (within: Expression<SqlBool>) =>
    among(
      db.selectFrom(standingDueDateOfAction(db).as('standing')).select('standing.action_id').where(within),
    )
  const { status, open, tied, recommendationId, owner, dueFrom, dueTo } = filter
  return [
    ...(owner === undefined
      ? []
      : [owner === '' ? sql<SqlBool>`action.owner IS NULL` : sql<SqlBool>`action.owner = ${owner}`]),
    ...(dueFrom === undefined ? [] : [due(sql<SqlBool>`${endOf('standing.date')} >= ${dueFrom}`)]),
    ...(dueTo === undefined ? [] : [due(sql<SqlBool>`${endOf('standing.date')} <= ${throughMonth(dueTo)}`)]),
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

/** Live actions that fit the filter. `today`: ISO day, for what is overdue. */
export const matching = (db: Db, filter: ActionFilter, today: string): LiveActions => {
  let query: LiveActions = live(db)
  for (const condition of conditions(db, filter, today)) query = query.where(condition)
  return query
}
