import { sql } from 'kysely'
import type { ListGroup } from '../../../shared/model/list-group.ts'
import type { Db } from '../queries/window.ts'
import { matching, type RegisterFilter, workedOut } from './filter.ts'
import { type GroupName, groupingOf } from './grouping.ts'

/** The groups of the register in the order in which its rows come, with how many rows each has. */
export const groupRecommendations = async (
  db: Db,
  { filter, group }: { readonly filter: RegisterFilter; readonly group: GroupName },
  today: string,
): Promise<ListGroup[]> => {
  const { key, place, beside } = await groupingOf(db, group)
  return (
    matching(db, await workedOut(db, filter, today), today, beside)
      .select([key.as('key'), sql<number>`count(*)`.as('count')])
      // Every other key is put in words by the list.
      .select(sql<string | null>`${group === 'review' ? sql.ref('review.title') : sql`NULL`}`.as('label'))
      .groupBy(key)
      .orderBy(sql`${place} ASC NULLS LAST`)
      .orderBy(sql`${key} ASC NULLS LAST`)
      .execute()
  )
}
