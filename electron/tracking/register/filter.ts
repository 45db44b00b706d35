import { type Expression, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { RequestedOf } from '../../../shared/contract.ts'
import { type TermKind, termKinds } from '../../../shared/model/term.ts'
import { endedDeliveries } from '../../../shared/rules/overdue.ts'
import { parseSearch } from '../../../shared/rules/search/search-query.ts'
import { ftsQueryOf } from '../../workspace/index.ts'
import { among } from '../queries/among-ids.ts'
import { madeBy, ownersOfRole } from '../bodies/index.ts'
import { idsByClock } from '../clock/index.ts'
import { hasTerm } from '../council/index.ts'
import { endOf, throughMonth } from '../queries/order-of-date.ts'
import type { Db } from '../queries/window.ts'

type Asked = RequestedOf<'recommendations.list'>['filter']

/** `clocked`: the ids that its clock leaves. */
export type RegisterFilter = Asked & { readonly clocked?: readonly string[] }

/** A role is asked for by every name that papers give its owners. */
const withOwners = async (db: Db, filter: Asked): Promise<RegisterFilter> =>
  filter.roleId === undefined ? filter : { ...filter, owners: [...(await ownersOfRole(db, filter.roleId))] }

/** The filter with what SQL can't find out by itself: the names of a role, and clocks, which count working days. */
export const workedOut = async (db: Db, filter: Asked, today: string): Promise<RegisterFilter> => {
  const named = await withOwners(db, filter)
  return filter.clock === undefined ? named : { ...named, clocked: await idsByClock(db, filter.clock, today) }
}

const isOneOf = (column: string, value: string | undefined, none: string): Expression<SqlBool> | null => {
  if (value === undefined) return null
  const found = sql.ref(column)
  return value === none ? sql<SqlBool>`${found} IS NULL` : sql<SqlBool>`${found} = ${value}`
}

const listed = (values: readonly string[]) => sql.join(values.map((value) => sql.lit(value)))

const ended = sql<SqlBool>`coalesce(standing.delivery IN (${listed(endedDeliveries)}), 0)`
const signedOff = sql<SqlBool>`coalesce(standing.judgement = 'signed off', 0)`

/** SQL twin of shared/rules/overdue: past its last day, unless ended or signed off. */
const overdue = (today: string) =>
  sql<SqlBool>`(coalesce(${endOf('standing.due_date')} < ${today}, 0) AND NOT ${ended} AND NOT ${signedOff})`

const wanted = (condition: Expression<SqlBool>, value: boolean | undefined): Expression<SqlBool> | null =>
  value === undefined ? null : value ? condition : sql<SqlBool>`NOT ${condition}`

const conditionsOf = (filter: RegisterFilter, today: string): readonly (Expression<SqlBool> | null)[] => [
  isOneOf('recommendation.review_id', filter.reviewId, 'none'),
  filter.bodyId === undefined ? null : madeBy(filter.bodyId),
  filter.owners === undefined ? null : sql<SqlBool>`recommendation.owner IN ${among(filter.owners)}`,
  isOneOf('recommendation.owner', filter.owner, ''),
  isOneOf('standing.response', filter.response, 'awaiting'),
  isOneOf('standing.delivery', filter.delivery, 'none'),
  isOneOf('standing.judgement', filter.judgement, 'none'),
  filter.clocked === undefined
    ? null
    : sql<SqlBool>`recommendation.id IN (SELECT value FROM json_each(${JSON.stringify(filter.clocked)}))`,
  ...[filter.termId, filter.directorateId, filter.wardId, filter.themeId].map((id) =>
    id === undefined ? null : hasTerm(id),
  ),
  wanted(sql<SqlBool>`recommendation.procedural`, filter.procedural),
  wanted(overdue(today), filter.overdue),
  wanted(sql<SqlBool>`(NOT ${ended} AND NOT ${signedOff})`, filter.live),
  wanted(sql<SqlBool>`(standing.slips > 0)`, filter.moved),
  wanted(sql<SqlBool>`(recommendation.citation_id IS NOT NULL)`, filter.cited),
  filter.madeFrom === undefined
    ? null
    : sql<SqlBool>`${endOf('recommendation.made_on')} >= ${filter.madeFrom}`,
  filter.madeTo === undefined
    ? null
    : sql<SqlBool>`${endOf('recommendation.made_on')} <= ${throughMonth(filter.madeTo)}`,
  filter.updatedFrom === undefined ? null : sql<SqlBool>`standing.updated_at >= ${filter.updatedFrom}`,
  filter.dueFrom === undefined ? null : sql<SqlBool>`${endOf('standing.due_date')} >= ${filter.dueFrom}`,
  filter.dueTo === undefined
    ? null
    : sql<SqlBool>`${endOf('standing.due_date')} <= ${throughMonth(filter.dueTo)}`,
]

/**
 * What a question about the register reads beside the recommendations themselves. With a kind of term each comes once for
 * every term of it that it has, and once where it has none: two wards, two rows.
 */
export type Beside = 'standing' | 'review' | 'body' | TermKind

const standingConditions = [
  'response',
  'delivery',
  'judgement',
  'overdue',
  'live',
  'moved',
  'updatedFrom',
  'dueFrom',
  'dueTo',
] as const satisfies readonly (keyof RegisterFilter)[]

const besideOf = (filter: RegisterFilter): readonly Beside[] => [
  ...(standingConditions.some((name) => filter[name] !== undefined) ? (['standing'] as const) : []),
  ...(filter.bodyId === undefined ? [] : (['review'] as const)),
]

const withEverything = (db: Db) =>
  db
    .selectFrom('recommendation')
    .innerJoin('standing', 'standing.recommendation_rowid', 'recommendation.rowid_')
    .leftJoin('review', 'review.id', 'recommendation.review_id')
    .leftJoin('body', (join) =>
      join.on((eb) => eb('body.id', '=', eb.fn.coalesce('recommendation.body_id', 'review.body_id'))),
    )

export type Register =
  ReturnType<typeof withEverything> extends SelectQueryBuilder<infer DB, infer TB, object>
    ? SelectQueryBuilder<DB, TB, object>
    : never

/** The words first: looking each recommendation up in their index takes three times as long. */
const withWords = (db: Db, words: string) =>
  db
    .selectFrom('register_fts')
    .crossJoin('recommendation')
    .where('register_fts', 'match', words)
    .whereRef('recommendation.rowid_', '=', 'register_fts.rowid')

/** The terms of a kind, read as `placed`. */
const placed = (db: Db, kind: TermKind) =>
  db
    .selectFrom('recommendation_term')
    .innerJoin('term', 'term.id', 'recommendation_term.term_id')
    .select(['recommendation_term.recommendation_id', 'term.name', 'term.ordinal'])
    .distinct()
    .where('term.kind', '=', kind)
    .where('recommendation_term.removed_at', 'is', null)
    .where('term.removed_at', 'is', null)
    .as('placed')

/** Tables that nothing asks for are left out: each would be looked up for every row. */
const live = (db: Db, words: string | null, beside: ReadonlySet<Beside>): Register => {
  const from = words === null ? db.selectFrom('recommendation') : withWords(db, words)
  // Kysely can't tell from a set which tables are there; those of `beside` are, and nothing else is asked for.
  let query = from as unknown as ReturnType<typeof withEverything>
  if (beside.has('standing'))
    query = query.innerJoin('standing', 'standing.recommendation_rowid', 'recommendation.rowid_')
  if (beside.has('review') || beside.has('body'))
    query = query.leftJoin('review', 'review.id', 'recommendation.review_id')
  if (beside.has('body'))
    query = query.leftJoin('body', (join) =>
      join.on((eb) => eb('body.id', '=', eb.fn.coalesce('recommendation.body_id', 'review.body_id'))),
    )
  const kind = termKinds.find((one) => beside.has(one))
  if (kind !== undefined)
    query = query.leftJoin(placed(db, kind), 'placed.recommendation_id', 'recommendation.id')
  return query.where('recommendation.removed_at', 'is', null)
}

const wordsOf = ({ text = '', saidOnly = false }: RegisterFilter): string | null => {
  const asked = ftsQueryOf(parseSearch(text, []).terms)
  return asked !== null && saidOnly ? `{words commentary} : (${asked})` : asked
}

/**
 * Live recommendations that fit the filter, with the tables of `beside` and what the filter asks of. A text filter
 * wants every word, each somewhere in number, text, commentary, owner or review; a phrase is in quotation marks.
 * `today`: ISO day.
 */
export const matching = (
  db: Db,
  filter: RegisterFilter,
  today: string,
  beside: readonly Beside[] = [],
): Register => {
  let query = live(db, wordsOf(filter), new Set([...beside, ...besideOf(filter)]))
  for (const condition of conditionsOf(filter, today)) if (condition !== null) query = query.where(condition)
  return query
}
