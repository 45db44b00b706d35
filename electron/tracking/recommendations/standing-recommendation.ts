import type { Change } from '../../workspace/index.ts'

/** The recommendation as it is now, inside a change; undefined where it is missing or removed. */
export const standingRecommendation = (change: Change, id: string) =>
  change.trx
    .selectFrom('recommendation')
    .selectAll()
    .where('recommendation.id', '=', id)
    .where('recommendation.removed_at', 'is', null)
    .executeTakeFirst()
