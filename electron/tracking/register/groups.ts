import { sql } from 'kysely'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { ListGroup } from '../../../shared/model/list-group.ts'
import type { Db, Window } from '../reading.ts'
import { matching, workedOut } from './filter.ts'
import { groupingOf } from './grouping.ts'

/** The groups of the register in the order in which its rows come, with how many rows each has. */
export const groupRecommendations = async (
  db: Db,
  { filter, group, offset, limit }: RequestedOf<'recommendations.groups'>,
  today: string,
): Promise<Window<ListGroup>> => {
  const { key, place } = await groupingOf(db, group)
  const groups = await matching(db, await workedOut(db, filter, today), today)
    .select([key.as('key'), sql<number>`count(*)`.as('count')])
    .select(group === 'review' ? sql<string | null>`review.title`.as('label') : key.as('label'))
    .groupBy(key)
    .orderBy(sql`${place} ASC NULLS LAST`)
    .orderBy(sql`${key} ASC NULLS LAST`)
    .execute()
  return { total: groups.length, rows: groups.slice(offset, offset + limit) }
}
