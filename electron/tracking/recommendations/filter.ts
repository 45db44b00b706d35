import type { SelectQueryBuilder } from 'kysely'
import type { RequestedOf } from '../../../shared/contract.ts'
import { endedDeliveries } from '../../../shared/rules/overdue.ts'
import { lastDayOf } from '../order-of-date.ts'
import type { Db } from '../reading.ts'
import { found, wordQueries } from '../text-match.ts'
import { standingDelivery, standingDueDate, standingJudgement, standingResponses } from './standing.ts'

type Filter = RequestedOf<'recommendations.list'>['filter']

// biome-ignore lint/suspicious/noExplicitAny: Kysely names the derived tables in this type; only the column matters here
type Ids = SelectQueryBuilder<any, any, { recommendation_id: string }>
type Condition = { readonly how: 'in' | 'not in'; readonly ids: Ids }

const responseIs = (db: Db, wanted: Filter['response']): Condition | null => {
  const ids = db.selectFrom(standingResponses(db).as('standing')).select('standing.recommendation_id')
  if (wanted === undefined) return null
  return wanted === 'awaiting'
    ? { how: 'not in', ids }
    : { how: 'in', ids: ids.where('standing.kind', '=', wanted) }
}

const deliveryIs = (db: Db, wanted: Filter['delivery']): Condition | null => {
  const ids = db.selectFrom(standingDelivery(db).as('standing')).select('standing.recommendation_id')
  if (wanted === undefined) return null
  return wanted === 'none'
    ? { how: 'not in', ids }
    : { how: 'in', ids: ids.where('standing.status', '=', wanted) }
}

const judgementIs = (db: Db, wanted: Filter['judgement']): Condition | null => {
  const ids = db.selectFrom(standingJudgement(db).as('standing')).select('standing.recommendation_id')
  if (wanted === undefined) return null
  return wanted === 'none'
    ? { how: 'not in', ids }
    : { how: 'in', ids: ids.where('standing.kind', '=', wanted) }
}

/** SQL twin of shared/rules/overdue. */
const overdueIs = (db: Db, wanted: Filter['overdue'], today: string): Condition | null => {
  if (wanted === undefined) return null
  const ids = db
    .selectFrom(standingDueDate(db).as('due'))
    .leftJoin(standingDelivery(db).as('delivery'), 'delivery.recommendation_id', 'due.recommendation_id')
    .leftJoin(standingJudgement(db).as('judgement'), 'judgement.recommendation_id', 'due.recommendation_id')
    .select('due.recommendation_id')
    .where(lastDayOf('due.date'), '<', today)
    .where((eb) =>
      eb.or([eb('delivery.status', 'is', null), eb('delivery.status', 'not in', endedDeliveries)]),
    )
    .where((eb) => eb.or([eb('judgement.kind', 'is', null), eb('judgement.kind', '!=', 'signed off')]))
  return { how: wanted ? 'in' : 'not in', ids }
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
  if (filter.procedural !== undefined)
    query = query.where('recommendation.procedural', '=', filter.procedural ? 1 : 0)
  const conditions = [
    responseIs(db, filter.response),
    deliveryIs(db, filter.delivery),
    judgementIs(db, filter.judgement),
    overdueIs(db, filter.overdue, today),
  ]
  for (const condition of conditions)
    if (condition !== null) query = query.where('recommendation.id', condition.how, condition.ids)
  return query
}
