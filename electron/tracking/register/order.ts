import { type RawBuilder, sql } from 'kysely'
import { deliveryStatuses, judgements, responses } from '../../../shared/model/recommendation.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { Register } from './filter.ts'

export type RegisterOrder = Pick<RequestedOf<'recommendations.list'>, 'sort' | 'descending' | 'group'>
type SortName = RegisterOrder['sort']
export type GroupName = NonNullable<RegisterOrder['group']>

// In the order of the model, which is the one that people know.
const placeIn = (column: string, words: readonly string[]): RawBuilder<unknown> => {
  const cases = words.map((word, at) => sql`WHEN ${sql.lit(word)} THEN ${sql.lit(at)}`)
  return sql`CASE ${sql.ref(column)} ${sql.join(cases, sql` `)} END`
}

const delivery = placeIn('standing.delivery', deliveryStatuses)
const response = placeIn('standing.response', responses)
const judgement = placeIn('standing.judgement', judgements)

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
  text: sql`recommendation.text COLLATE NOCASE`,
  review: sql`review.title COLLATE NOCASE`,
  owner: sql`recommendation.owner COLLATE NOCASE`,
  body: sql`body.name COLLATE NOCASE`,
  madeOn: sql`recommendation.made_on`,
  dueDate: sql`standing.due_date`,
  moved: sql`nullif(standing.slips, 0)`,
  response,
  respondedOn: sql`standing.responded_at`,
  delivery,
  judgement,
  latestUpdateOn: sql`standing.updated_at`,
  cited: sql`recommendation.citation_id IS NULL`,
}

/** What a group is told by: the value that its rows share, and where it stands among the groups. */
export const groupings: Readonly<
  Record<GroupName, { readonly key: RawBuilder<string | null>; readonly place: RawBuilder<unknown> }>
> = {
  review: { key: sql`recommendation.review_id`, place: sql`review.reference` },
  body: { key: sql`body.name`, place: sql`body.name COLLATE NOCASE` },
  owner: { key: sql`recommendation.owner`, place: sql`recommendation.owner COLLATE NOCASE` },
  response: { key: sql`standing.response`, place: response },
  delivery: { key: sql`standing.delivery`, place: delivery },
  judgement: { key: sql`standing.judgement`, place: judgement },
  dueMonth: { key: sql`substr(standing.due_date, 1, 7)`, place: sql`substr(standing.due_date, 1, 7)` },
}

/** Groups first, then the column, then the order of the papers; what is missing comes last, whichever way. */
export const ordered = (query: Register, { sort, descending, group }: RegisterOrder): Register => {
  const way = descending ? sql`DESC` : sql`ASC`
  const grouping = group === undefined ? null : groupings[group]
  let sorted = query
  if (grouping !== null)
    sorted = sorted
      .orderBy(sql`${grouping.place} ASC NULLS LAST`)
      // Two owners that differ in case only are two groups.
      .orderBy(sql`${grouping.key} ASC NULLS LAST`)
  for (const by of [sorts[sort]].flat()) sorted = sorted.orderBy(sql`${by} ${way} NULLS LAST`)
  return sorted.orderBy('review.reference').orderBy('recommendation.ordinal').orderBy('recommendation.id')
}
