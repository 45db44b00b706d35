import type { Decided } from '../../../shared/model/queue.ts'
import type { Db } from '../queries/window.ts'

/** What each of these candidates decides by reference, in the order of its paper; those that decide nothing are left out. */
export const decidedOf = async (
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Decided[]>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('decided_by')
    .innerJoin('candidate', 'candidate.id', 'decided_by.decided_id')
    .select(['decided_by.candidate_id', 'candidate.id', 'candidate.set_id'])
    .select(['candidate.number', 'candidate.text', 'candidate.recommendation_id'])
    .where('decided_by.candidate_id', 'in', ids)
    .orderBy('candidate.ordinal')
    .execute()
  const decided = new Map<string, Decided[]>()
  for (const { candidate_id, id, set_id, number, text, recommendation_id } of rows) {
    const one = { id, setId: set_id, number, text, recommendationId: recommendation_id }
    decided.set(candidate_id, [...(decided.get(candidate_id) ?? []), one])
  }
  return decided
}
