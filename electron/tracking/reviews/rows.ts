import type { Review } from '../../../shared/model/recommendation.ts'
import type { ReviewMove } from '../../../shared/model/review.ts'
import type { ReviewStage } from '../../../shared/model/review-stage.ts'
import type { Db } from '../queries/window.ts'

/** Where these reviews were moved to, by review, newest last. */
export const movesOf = async (
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ReviewMove[]>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('review_stage')
    .selectAll()
    .where('review_stage.review_id', 'in', ids)
    .where('review_stage.removed_at', 'is', null)
    .orderBy('review_stage.recorded_at')
    .orderBy('review_stage.id')
    .execute()
  const moves = rows.map((row) => ({
    reviewId: row.review_id,
    move: {
      id: row.id,
      stage: row.stage as ReviewStage,
      day: row.day,
      reason: row.reason,
      recordedAt: row.recorded_at,
    },
  }))
  return new Map(
    [...Map.groupBy(moves, ({ reviewId }) => reviewId)].map(([id, group]) => [
      id,
      group.map(({ move }) => move),
    ]),
  )
}

const countsOf = async (db: Db, ids: readonly string[]) => {
  const commented = db
    .selectFrom('progress_update')
    .select('progress_update.recommendation_id')
    .distinct()
    .where('progress_update.removed_at', 'is', null)
  const counts = await db
    .selectFrom('recommendation')
    .leftJoin(commented.as('commented'), 'commented.recommendation_id', 'recommendation.id')
    .select('recommendation.review_id')
    .select((eb) => [
      eb.fn.count<number>('recommendation.id').as('recommendations'),
      eb.fn.count<number>('commented.recommendation_id').as('commented'),
    ])
    .where('recommendation.removed_at', 'is', null)
    .where('recommendation.review_id', 'in', ids)
    .groupBy('recommendation.review_id')
    .execute()
  return new Map(counts.map((row) => [row.review_id, row]))
}

/** These reviews as the list shows them, in the order asked for; at most a window of ids. */
export const reviewRows = async (db: Db, ids: readonly string[]): Promise<Review[]> => {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('review')
    .leftJoin('body', 'body.id', 'review.body_id')
    .selectAll('review')
    .select('body.name as body_name')
    .where('review.id', 'in', ids)
    .execute()
  const counts = await countsOf(db, ids)
  const moves = await movesOf(db, ids)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (row === undefined) return []
    const stands = moves.get(id)?.at(-1)
    return [
      {
        id,
        reference: row.reference,
        title: row.title,
        bodyId: row.body_id,
        bodyName: row.body_name,
        reportDate: row.report_date,
        stage: stands?.stage ?? null,
        stageOn: stands?.day ?? null,
        revisitOn: row.revisit_on,
        recommendations: counts.get(id)?.recommendations ?? 0,
        withCommentary: counts.get(id)?.commented ?? 0,
      },
    ]
  })
}
