import { type Expression, type SqlBool, sql } from 'kysely'
import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { Term, TermKind } from '../../../shared/model/term.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { counted } from '../../../shared/rules/counted.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { Db } from '../queries/window.ts'

/** The terms of these recommendations, by recommendation; a window's worth of ids at a time. */
export const termsOf = async (db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Term[]>> => {
  const rows = await db
    .selectFrom('recommendation_term')
    .innerJoin('term', 'term.id', 'recommendation_term.term_id')
    .select([
      'recommendation_term.recommendation_id as of',
      'term.id',
      'term.kind',
      'term.name',
      'term.retired',
    ])
    .where('recommendation_term.recommendation_id', 'in', ids)
    .where('recommendation_term.removed_at', 'is', null)
    .where('term.removed_at', 'is', null)
    .orderBy('term.kind')
    .orderBy('term.ordinal')
    .orderBy(sql`term.name COLLATE NOCASE`)
    .execute()
  const terms = rows.map(({ of, id, kind, name, retired }) => ({
    of,
    term: { id, kind: kind as TermKind, name, retired: retired === 1 },
  }))
  return new Map(
    [...Map.groupBy(terms, ({ of }) => of)].map(([of, group]) => [of, group.map(({ term }) => term)]),
  )
}

/** True of a recommendation that has this term. */
export const hasTerm = (termId: string): Expression<SqlBool> =>
  sql<SqlBool>`recommendation.id IN (
    SELECT recommendation_id FROM recommendation_term WHERE term_id = ${termId} AND removed_at IS NULL)`

/** True where all of these are terms of the kind, used or retired. */
export const areTerms = async (db: Db, kind: TermKind, ids: readonly string[]): Promise<boolean> => {
  if (ids.length === 0) return true
  const known = await db
    .selectFrom('term')
    .select('term.id')
    .where('term.id', 'in', ids)
    .where('term.kind', '=', kind)
    .where('term.removed_at', 'is', null)
    .execute()
  return known.length === new Set(ids).size
}

/** Gives these recommendations exactly these terms of one kind, and leaves their others as they are. */
export const setTerms = (
  workspace: Workspace,
  { ids, kind, termIds }: RequestedOf<'recommendations.setTerms'>,
): Promise<Result<Nothing>> =>
  workspace.change(
    ids.length === 1 ? `Set the ${kind}` : `Set the ${kind} of ${counted(ids.length, 'recommendation')}`,
    async (change) => {
      if (!(await areTerms(change.trx, kind, termIds)))
        return failed('not-found', `One of these is no ${kind} any more.`, 'Choose again.')
      const had = await change.trx
        .selectFrom('recommendation_term')
        .innerJoin('term', 'term.id', 'recommendation_term.term_id')
        .select([
          'recommendation_term.id',
          'recommendation_term.recommendation_id',
          'recommendation_term.term_id',
        ])
        .where('recommendation_term.recommendation_id', 'in', ids)
        .where('recommendation_term.removed_at', 'is', null)
        .where('term.kind', '=', kind)
        .execute()
      for (const row of had.filter(({ term_id }) => !termIds.includes(term_id)))
        await change.remove('recommendation_term', row.id)
      for (const recommendation_id of ids) {
        const has = had.filter((row) => row.recommendation_id === recommendation_id)
        for (const term_id of termIds.filter((id) => !has.some((row) => row.term_id === id)))
          await change.insert('recommendation_term', { id: workspace.newId(), recommendation_id, term_id })
      }
      return ok({})
    },
  )
