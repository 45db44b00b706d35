import type { AnswerOf } from '../../../shared/contract.ts'
import type { Db } from '../queries/window.ts'

type Use = AnswerOf<'versions.foundAgain'>['rows'][number]['uses'][number]

/** What rests on these citations, by citation id: recommendations, what was said on them, and findings not yet in the register. */
export const usesOf = async (
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Use[]>> => {
  if (ids.length === 0) return new Map()
  const recommendations = await db
    .selectFrom('recommendation')
    .select([
      'recommendation.citation_id',
      'recommendation.id',
      'recommendation.number',
      'recommendation.text',
    ])
    .where('recommendation.citation_id', 'in', ids)
    .where('recommendation.removed_at', 'is', null)
    .execute()
  const updates = await db
    .selectFrom('progress_update')
    .innerJoin('recommendation', 'recommendation.id', 'progress_update.recommendation_id')
    .select(['progress_update.citation_id', 'recommendation.id', 'recommendation.number'])
    .select('progress_update.commentary as text')
    .where('progress_update.citation_id', 'in', ids)
    .where('progress_update.removed_at', 'is', null)
    .where('recommendation.removed_at', 'is', null)
    .execute()
  const responses = await db
    .selectFrom('response')
    .innerJoin('recommendation', 'recommendation.id', 'response.recommendation_id')
    .select(['response.citation_id', 'recommendation.id', 'recommendation.number', 'response.text'])
    .where('response.citation_id', 'in', ids)
    .where('response.removed_at', 'is', null)
    .where('recommendation.removed_at', 'is', null)
    .execute()
  const candidates = await db
    .selectFrom('candidate')
    .select(['candidate.citation_id', 'candidate.set_id as id', 'candidate.number', 'candidate.text'])
    .where('candidate.citation_id', 'in', ids)
    // What was accepted as a recommendation shows as that.
    .where('candidate.recommendation_id', 'is', null)
    .execute()
  const all = [
    ...recommendations.map((row) => ({ ...row, kind: 'recommendation' as const })),
    ...updates.map((row) => ({ ...row, kind: 'update' as const })),
    ...responses.map((row) => ({ ...row, kind: 'response' as const })),
    ...candidates.map((row) => ({ ...row, kind: 'candidate' as const })),
  ]
  const uses = Map.groupBy(all, ({ citation_id }) => citation_id ?? '')
  return new Map(
    [...uses].map(([citation, rows]) => [
      citation,
      rows.map(({ kind, id, number, text }) => ({ kind, id, number, text })),
    ]),
  )
}
