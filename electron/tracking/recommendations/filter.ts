import { type Expression, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { RequestedOf } from '../../../shared/contract.ts'
import { endedDeliveries } from '../../../shared/rules/overdue.ts'
import { madeBy } from '../bodies/index.ts'
import { endOf } from '../order-of-date.ts'
import type { Db } from '../reading.ts'
import { found, wordQueries } from '../text-match.ts'
import { standingDelivery, standingDueDate, standingJudgement, standingResponses } from './standing.ts'

/** `owners`: as printed, those that the role of the filter means. */
export type Filter = RequestedOf<'recommendations.list'>['filter'] & {
  readonly owners?: readonly string[]
}

type Ids = Expression<{ recommendation_id: string }>

const among = (ids: Ids) => sql<SqlBool>`recommendation.id IN ${ids}`
const notAmong = (ids: Ids) => sql<SqlBool>`recommendation.id NOT IN ${ids}`

const responseIs = (db: Db, wanted: Filter['response']): Expression<SqlBool> | null => {
  const ids = db.selectFrom(standingResponses(db).as('standing')).select('standing.recommendation_id')
  if (wanted === undefined) return null
  return wanted === 'awaiting' ? notAmong(ids) : among(ids.where('standing.kind', '=', wanted))
}

const deliveryIs = (db: Db, wanted: Filter['delivery']): Expression<SqlBool> | null => {
  const ids = db.selectFrom(standingDelivery(db).as('standing')).select('standing.recommendation_id')
  if (wanted === undefined) return null
  return wanted === 'none' ? notAmong(ids) : among(ids.where('standing.status', '=', wanted))
}

const judgementIs = (db: Db, wanted: Filter['judgement']): Expression<SqlBool> | null => {
  const ids = db.selectFrom(standingJudgement(db).as('standing')).select('standing.recommendation_id')
  if (wanted === undefined) return null
  return wanted === 'none' ? notAmong(ids) : among(ids.where('standing.kind', '=', wanted))
}

/** SQL twin of shared/rules/overdue: past its last day, unless ended or signed off. */
const overdueIs = (db: Db, wanted: Filter['overdue'], today: string): Expression<SqlBool> | null => {
  if (wanted === undefined) return null
  const past = db
    .selectFrom(standingDueDate(db).as('standing'))
    .select('standing.recommendation_id')
    .where(endOf('standing.date'), '<', today)
  const ended = db
    .selectFrom(standingDelivery(db).as('standing'))
    .select('standing.recommendation_id')
    .where('standing.status', 'in', endedDeliveries)
  const signedOff = db
    .selectFrom(standingJudgement(db).as('standing'))
    .select('standing.recommendation_id')
    .where('standing.kind', '=', 'signed off')
  const overdue = sql<SqlBool>`(${among(past)} AND ${notAmong(ended)} AND ${notAmong(signedOff)})`
  return wanted ? overdue : sql<SqlBool>`NOT ${overdue}`
}

const live = (db: Db) =>
  db
    .selectFrom('recommendation')
    .leftJoin('review', 'review.id', 'recommendation.review_id')
    .where('recommendation.removed_at', 'is', null)

type Live =
  ReturnType<typeof live> extends SelectQueryBuilder<infer DB, infer TB, object>
    ? SelectQueryBuilder<DB, TB, object>
    : never

/**
 * Live recommendations that fit the filter, joined with their review. A text filter wants every word, each in
 * the text or in the commentary. `today`: ISO day.
 */
export const matching = (db: Db, filter: Filter, today: string): Live => {
  let query: Live = live(db)
  for (const word of wordQueries(filter.text ?? '')) query = query.where(found(word))
  if (filter.reviewId !== undefined) query = query.where('recommendation.review_id', '=', filter.reviewId)
  if (filter.bodyId !== undefined) query = query.where(madeBy(filter.bodyId))
  if (filter.owners !== undefined)
    query = query.where(
      sql<SqlBool>`recommendation.owner IN (SELECT value FROM json_each(${JSON.stringify(filter.owners)}))`,
    )
  if (filter.procedural !== undefined)
    query = query.where('recommendation.procedural', '=', filter.procedural ? 1 : 0)
  const conditions = [
    responseIs(db, filter.response),
    deliveryIs(db, filter.delivery),
    judgementIs(db, filter.judgement),
    overdueIs(db, filter.overdue, today),
  ]
  for (const condition of conditions) if (condition !== null) query = query.where(condition)
  return query
}
