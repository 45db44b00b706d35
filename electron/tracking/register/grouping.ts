import { type RawBuilder, sql } from 'kysely'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { TermKind } from '../../../shared/model/term.ts'
import { presentBodyNames, presentOwnerNames } from '../bodies/index.ts'
import type { Db } from '../queries/window.ts'
import type { Beside } from './filter.ts'
import { placeOnAxis } from './order.ts'

export type GroupName = NonNullable<RequestedOf<'recommendations.list'>['group']>

/** What a group is told by: the value that its rows share, and where it stands among the groups. A row may stand in several. */
export type Grouping = {
  readonly key: RawBuilder<string | null>
  readonly place: RawBuilder<unknown>
  /** What both read beside the recommendations. */
  readonly beside: readonly Beside[]
}

const byName = (key: RawBuilder<string | null>, beside: readonly Beside[]): Grouping => ({
  key,
  place: sql`${key} COLLATE NOCASE`,
  beside,
})

/** The name of today where there is another one by now; written out, so that SQLite sees one expression wherever it stands. */
const asCalledToday = (
  column: string,
  names: ReadonlyMap<string, string>,
  asWritten: RawBuilder<string | null>,
): RawBuilder<string | null> => {
  if (names.size === 0) return asWritten
  const cases = [...names].map(([one, name]) => sql`WHEN ${sql.lit(one)} THEN ${sql.lit(name)}`)
  return sql`CASE ${sql.ref(column)} ${sql.join(cases, sql` `)} ELSE ${asWritten} END`
}

/** A recommendation in two wards stands under each of them. */
const termsOfKind = (kind: TermKind): Grouping => ({
  key: sql`placed.name`,
  place: sql`placed.ordinal`,
  beside: [kind],
})

/**
 * How the register is grouped. What a renamed panel made, and what a post of before owns, stands under the name of
 * today; each row goes on showing the name of its paper.
 */
export const groupingOf = async (db: Db, group: GroupName): Promise<Grouping> => {
  switch (group) {
    case 'review':
      return { key: sql`recommendation.review_id`, place: sql`review.reference`, beside: ['review'] }
    case 'body':
      return byName(asCalledToday('body.id', await presentBodyNames(db), sql`body.name`), ['body'])
    case 'owner':
      return byName(
        asCalledToday('recommendation.owner', await presentOwnerNames(db), sql`recommendation.owner`),
        [],
      )
    case 'dueMonth': {
      const key = sql<string | null>`substr(standing.due_date, 1, 7)`
      return { key, place: key, beside: ['standing'] }
    }
    case 'directorate':
    case 'ward':
    case 'theme':
      return termsOfKind(group)
    case 'response':
    case 'delivery':
    case 'judgement':
      return { key: sql.ref(`standing.${group}`), place: placeOnAxis[group], beside: ['standing'] }
  }
}
