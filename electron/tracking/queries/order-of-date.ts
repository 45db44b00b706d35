import { type RawBuilder, sql } from 'kysely'
import { dayRange } from '../../../shared/rules/day-range.ts'

/**
 * A day that compares with any other as the last day of the stated date does: "2012-02" gives "2012-02-31",
 * which is after every day of February and before March. SQL twin of shared/rules/latest and overdue.
 */
export const endOf = (date: string): RawBuilder<string | null> => {
  const column = sql.ref(date)
  return sql<string | null>`${column} || substr('0000-12-31', length(${column}) + 1)`
}

/**
 * The last day of a range as `endOf` compares it: a month's end is written as its 31st, and the last day of a
 * shorter month must reach it.
 */
export const throughMonth = (day: string): string => {
  const { last } = dayRange(day.slice(0, 7))
  return day === last ? `${day.slice(0, 8)}31` : day
}

/** Sorts dated entries of `table` as shared/rules/latest does: said on, then recorded, then id. */
export const orderOfDate = (table: string): RawBuilder<string> => {
  const recorded = sql.ref(`${table}.recorded_at`)
  return sql<string>`coalesce(${endOf(`${table}.date`)}, substr(${recorded}, 1, 10)) || ' ' || ${recorded} || ' ' || ${sql.ref(`${table}.id`)}`
}
