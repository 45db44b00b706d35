import { type RawBuilder, sql } from 'kysely'

/** The last day that a stated date may mean; SQL twin of shared/rules/day-range. */
export const lastDayOf = (date: string): RawBuilder<string | null> => {
  const column = sql.ref(date)
  return sql<string | null>`CASE length(${column})
    WHEN 4 THEN ${column} || '-12-31'
    WHEN 7 THEN date(${column} || '-01', '+1 month', '-1 day')
    ELSE ${column} END`
}

/** Sorts dated entries of `table` as shared/rules/latest does: said on, then recorded, then id. */
export const orderOfDate = (table: string): RawBuilder<string> => {
  const recorded = sql.ref(`${table}.recorded_at`)
  return sql<string>`coalesce(${lastDayOf(`${table}.date`)}, substr(${recorded}, 1, 10)) || ' ' || ${recorded} || ' ' || ${sql.ref(`${table}.id`)}`
}
