import { sql } from 'kysely'
import { deliveryStatuses } from '../../../shared/model/recommendation.ts'
import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { Db, Window } from '../reading.ts'
import { ownersOfRole } from '../bodies/index.ts'
import { type Filter, matching } from './filter.ts'
import { recommendationRows } from './rows.ts'
import { latestUpdate, standingDelivery, standingDueDate } from './standing.ts'

export type ListRecommendations = RequestedOf<'recommendations.list'>

type Asked = Omit<ListRecommendations, 'filter'> & { readonly filter: Filter }

/** A role is asked for by every name that papers give its owners. */
const withOwners = async (db: Db, request: ListRecommendations): Promise<Asked> => {
  const { roleId } = request.filter
  return roleId === undefined
    ? request
    : { ...request, filter: { ...request.filter, owners: await ownersOfRole(db, roleId) } }
}

const direction = ({ descending }: Asked) => (descending ? sql`DESC` : sql`ASC`)

// What is missing comes last, whichever way the list runs.
const inOrder = (db: Db, request: Asked, today: string) => {
  const query = matching(db, request.filter, today)
  const way = direction(request)
  switch (request.sort) {
    case 'owner':
      return query.orderBy(sql`recommendation.owner COLLATE NOCASE ${way} NULLS LAST`)
    case 'text':
      return query.orderBy(sql`recommendation.text COLLATE NOCASE ${way}`)
    case 'dueDate':
      return query
        .leftJoin(standingDueDate(db).as('sort_due'), 'sort_due.recommendation_id', 'recommendation.id')
        .orderBy(sql`sort_due.date ${way} NULLS LAST`)
    case 'delivery': {
      const places = deliveryStatuses.map((status, at) => sql`WHEN ${status} THEN ${sql.lit(at)}`)
      return query
        .leftJoin(
          standingDelivery(db).as('sort_delivery'),
          'sort_delivery.recommendation_id',
          'recommendation.id',
        )
        .orderBy(sql`CASE sort_delivery.status ${sql.join(places, sql` `)} END ${way} NULLS LAST`)
    }
    case 'latestUpdateOn':
      return query
        .leftJoin(latestUpdate(db).as('sort_update'), 'sort_update.recommendation_id', 'recommendation.id')
        .orderBy(sql`sort_update.at ${way} NULLS LAST`)
    case 'number':
    case 'paper':
      return query.orderBy(sql`review.reference ${way} NULLS LAST`)
  }
}

// "Recommendation 10" after "Recommendation 9": SQLite has no such order, and a padded copy of each number sorts at once.
const padded = (number: string) => number.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(9, '0'))

type Numbered = { readonly id: string; readonly number: string | null }

const byNumber = (rows: readonly Numbered[], descending: boolean): readonly Numbered[] => {
  const sign = descending ? -1 : 1
  const keyed = rows.map((row) => ({ row, key: row.number === null ? null : padded(row.number) }))
  return keyed
    .toSorted((a, b) => {
      if (a.key === b.key) return 0
      if (a.key === null) return 1
      if (b.key === null) return -1
      return a.key < b.key ? -sign : sign
    })
    .map(({ row }) => row)
}

const inRestOfOrder = (db: Db, request: Asked, today: string) =>
  inOrder(db, request, today)
    .orderBy('review.reference')
    .orderBy('recommendation.ordinal')
    .orderBy('recommendation.id')

type Found = { readonly total: number; readonly ids: readonly string[] }

const foundByNumber = async (db: Db, request: Asked, today: string): Promise<Found> => {
  const all = await inRestOfOrder(db, request, today)
    .select(['recommendation.id', 'recommendation.number'])
    .execute()
  const window = byNumber(all, request.descending).slice(request.offset, request.offset + request.limit)
  return { total: all.length, ids: window.map(({ id }) => id) }
}

const found = async (db: Db, request: Asked, today: string): Promise<Found> => {
  const rows = await inRestOfOrder(db, request, today)
    .select('recommendation.id')
    .select(sql<number>`count(*) OVER ()`.as('total'))
    .limit(request.limit)
    .offset(request.offset)
    .execute()
  const [first] = rows
  if (first !== undefined || request.offset === 0)
    return { total: first?.total ?? 0, ids: rows.map(({ id }) => id) }
  // Past the end no row is left to say how many there are.
  const { total } = await matching(db, request.filter, today)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { total, ids: [] }
}

/**
 * A window of the register. Filter and order are settled on ids alone, in SQL; the rows of the window are then
 * put together by the rules in shared/rules, so that a list never says other than the record itself.
 * `today`: ISO day, for what is overdue.
 */
export const listRecommendations = async (
  db: Db,
  request: ListRecommendations,
  today: string,
): Promise<Window<RecommendationRow>> => {
  const asked = await withOwners(db, request)
  const { total, ids } = await (asked.sort === 'number' ? foundByNumber : found)(db, asked, today)
  return { total, rows: await recommendationRows(db, ids, today) }
}
