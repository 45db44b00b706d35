import { type RawBuilder, sql } from 'kysely'
import { deliveryStatuses } from '../../../shared/model/recommendation.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { Db } from '../queries/window.ts'
import type { LiveActions } from './filter.ts'
import { latestUpdateOfAction, standingDueDateOfAction, standingStatus } from './standing.ts'

type Asked = Pick<RequestedOf<'actions.list'>, 'sort' | 'descending' | 'group'>
export type ActionGroup = NonNullable<Asked['group']>

const up = sql`ASC`
const down = sql`DESC`

const statusOf = (db: Db): RawBuilder<string | null> =>
  sql`(SELECT status FROM (${standingStatus(db)}) AS stands WHERE stands.action_id = action.id)`

const bodyName = sql<string | null>`(SELECT name FROM body WHERE body.id = action.body_id)`

const placeOfStatus = (status: RawBuilder<unknown>): RawBuilder<unknown> => {
  const places = deliveryStatuses.map((each, at) => sql`WHEN ${sql.lit(each)} THEN ${sql.lit(at)}`)
  return sql`CASE ${status} ${sql.join(places, sql` `)} END`
}

type Grouping = {
  readonly key: RawBuilder<string | null>
  readonly place: RawBuilder<unknown>
  readonly way: RawBuilder<unknown>
}

/** What a group is told by: the value that its rows share, and where it stands among the groups. */
export const groupings = (db: Db): Readonly<Record<ActionGroup, Grouping>> => {
  const month = sql<string | null>`(
    SELECT substr(date, 1, 7) FROM (${standingDueDateOfAction(db)}) AS due WHERE due.action_id = action.id)`
  const status = statusOf(db)
  return {
    owner: { key: sql`action.owner`, place: sql`action.owner COLLATE NOCASE`, way: up },
    status: { key: status, place: placeOfStatus(status), way: up },
    dueMonth: { key: month, place: month, way: up },
    body: { key: bodyName, place: sql`${bodyName} COLLATE NOCASE`, way: up },
    // Newest meeting first, as the list itself.
    agreed: { key: sql`action.made_on`, place: sql`action.made_on`, way: down },
  }
}

const inOrder = (db: Db, query: LiveActions, { sort, descending }: Asked): LiveActions => {
  const way = descending ? down : up
  switch (sort) {
    case 'owner':
      return query.orderBy(sql`action.owner COLLATE NOCASE ${way} NULLS LAST`)
    case 'text':
      return query.orderBy(sql`action.text COLLATE NOCASE ${way}`)
    case 'body':
      return query.orderBy(sql`${bodyName} COLLATE NOCASE ${way} NULLS LAST`)
    case 'dueDate':
      return query
        .leftJoin(standingDueDateOfAction(db).as('sort_due'), 'sort_due.action_id', 'action.id')
        .orderBy(sql`sort_due.date ${way} NULLS LAST`)
    case 'status':
      return query
        .leftJoin(standingStatus(db).as('sort_status'), 'sort_status.action_id', 'action.id')
        .orderBy(sql`${placeOfStatus(sql`sort_status.status`)} ${way} NULLS LAST`)
    case 'latestUpdateOn':
      return query
        .leftJoin(latestUpdateOfAction(db).as('sort_update'), 'sort_update.action_id', 'action.id')
        .orderBy(sql`sort_update.at ${way} NULLS LAST`)
    case 'paper':
      return query.orderBy(sql`action.made_on ${descending ? up : down} NULLS LAST`)
  }
}

/** Groups first, then the column, then the order of the paper; what is missing comes last, whichever way. */
export const ordered = (db: Db, query: LiveActions, asked: Asked): LiveActions => {
  let sorted = query
  if (asked.group !== undefined) {
    const { key, place, way } = groupings(db)[asked.group]
    sorted = sorted.orderBy(sql`${place} ${way} NULLS LAST`).orderBy(sql`${key} ASC NULLS LAST`)
  }
  return inOrder(db, sorted, asked).orderBy('action.ordinal').orderBy('action.id')
}
