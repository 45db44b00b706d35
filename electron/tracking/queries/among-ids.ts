import { type RawBuilder, sql } from 'kysely'

/** The ids as a subquery: one parameter for all of them, however many there are. */
export const among = (ids: readonly string[]): RawBuilder<unknown> =>
  sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`
