import { type RawBuilder, sql } from 'kysely'
import { deliveryStatuses, judgements, responses } from '../../../shared/model/recommendation.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { Beside, Register } from './filter.ts'
import type { Grouping } from './grouping.ts'

type RegisterOrder = Pick<RequestedOf<'recommendations.list'>, 'sort' | 'descending'>
type SortName = RegisterOrder['sort']

// In the order of the model, which is the one that people know.
const placeIn = (column: string, words: readonly string[]): RawBuilder<unknown> => {
  const cases = words.map((word, at) => sql`WHEN ${sql.lit(word)} THEN ${sql.lit(at)}`)
  return sql`CASE ${sql.ref(column)} ${sql.join(cases, sql` `)} END`
}

/** Where a word of an axis stands among the others. */
export const placeOnAxis = {
  delivery: placeIn('standing.delivery', deliveryStatuses),
  response: placeIn('standing.response', responses),
  judgement: placeIn('standing.judgement', judgements),
} as const

const digits = sql.lit('0123456789')
const signs = sql.lit(' .,:;()[]/-_–ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')

/**
 * "Recommendation 10" after "Recommendation 9", "2.10" after "2.9": the words before the first number, then up to
 * three numbers by their size, then all of it.
 */
const asCounted = (column: string): readonly RawBuilder<unknown>[] => {
  const whole = sql`lower(${sql.ref(column)})`
  const first = sql`ltrim(${whole}, ${signs})`
  const second = sql`ltrim(ltrim(${first}, ${digits}), ${signs})`
  const third = sql`ltrim(ltrim(${second}, ${digits}), ${signs})`
  return [
    sql`substr(${whole}, 1, length(${whole}) - length(${first}))`,
    ...[first, second, third].map((part) => sql`CAST(${part} AS INTEGER)`),
    whole,
  ]
}

const sorts: Readonly<Record<SortName, RawBuilder<unknown> | readonly RawBuilder<unknown>[]>> = {
  paper: sql`review.reference`,
  number: asCounted('recommendation.number'),
  reference: asCounted('recommendation.reference'),
  text: sql`recommendation.text COLLATE NOCASE`,
  review: sql`review.title COLLATE NOCASE`,
  owner: sql`recommendation.owner COLLATE NOCASE`,
  body: sql`body.name COLLATE NOCASE`,
  madeOn: sql`recommendation.made_on`,
  dueDate: sql`standing.due_date`,
  moved: sql`nullif(standing.slips, 0)`,
  response: placeOnAxis.response,
  respondedOn: sql`standing.responded_at`,
  delivery: placeOnAxis.delivery,
  judgement: placeOnAxis.judgement,
  latestUpdateOn: sql`standing.updated_at`,
  cited: sql`recommendation.citation_id IS NULL`,
}

const standingSorts: readonly SortName[] = [
  'dueDate',
  'moved',
  'response',
  'respondedOn',
  'delivery',
  'judgement',
  'latestUpdateOn',
]

/** What the order reads beside the recommendations. */
export const besideOrder = ({ sort }: RegisterOrder): readonly Beside[] => [
  'review',
  ...(sort === 'body' ? (['body'] as const) : []),
  ...(standingSorts.includes(sort) ? (['standing'] as const) : []),
]

/** Groups first, then the column, then the order of the papers; what is missing comes last, whichever way. */
export const ordered = (
  query: Register,
  { sort, descending }: RegisterOrder,
  grouping: Grouping | null,
): Register => {
  const way = descending ? sql`DESC` : sql`ASC`
  let sorted = query
  if (grouping !== null)
    sorted = sorted
      .orderBy(sql`${grouping.place} ASC NULLS LAST`)
      // Two owners that differ in case only are two groups.
      .orderBy(sql`${grouping.key} ASC NULLS LAST`)
  for (const by of [sorts[sort]].flat()) sorted = sorted.orderBy(sql`${by} ${way} NULLS LAST`)
  return sorted.orderBy('review.reference').orderBy('recommendation.ordinal').orderBy('recommendation.id')
}
