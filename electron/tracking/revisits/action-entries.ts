import type { Db } from '../queries/window.ts'

const answering = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('action_answers')
    .innerJoin('action', 'action.id', 'action_answers.action_id')
    .where('action_answers.recommendation_id', 'in', ids)
    .where('action_answers.removed_at', 'is', null)
    .where('action.removed_at', 'is', null)

/** Ids of the actions that answer these recommendations, and of all that was said on them, by recommendation. */
export const actionEntries = async (
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  if (ids.length === 0) return new Map()
  const actions = await answering(db, ids)
    .select(['action_answers.recommendation_id', 'action.id'])
    .orderBy('action_answers.id')
    .execute()
  const updates = await answering(db, ids)
    .innerJoin('action_progress', 'action_progress.action_id', 'action.id')
    .select(['action_answers.recommendation_id', 'action_progress.id'])
    .where('action_progress.removed_at', 'is', null)
    .execute()
  const dueDates = await answering(db, ids)
    .innerJoin('action_due_date', 'action_due_date.action_id', 'action.id')
    .select(['action_answers.recommendation_id', 'action_due_date.id'])
    .where('action_due_date.removed_at', 'is', null)
    .execute()
  return new Map(
    [...Map.groupBy([...actions, ...updates, ...dueDates], (row) => row.recommendation_id)].map(
      ([id, rows]) => [id, rows.map((row) => row.id)],
    ),
  )
}
