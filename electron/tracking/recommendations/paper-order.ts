import type { Db } from '../reading.ts'

/** Room for one paper's recommendations in a review; the next paper's come after it. */
const paperStride = 10_000

const lastOrdinal = async (db: Db, reviewId: string | null): Promise<number | null> => {
  const { last } = await db
    .selectFrom('recommendation')
    .select((eb) => eb.fn.max<number | null>('recommendation.ordinal').as('last'))
    .where('recommendation.review_id', reviewId === null ? 'is' : '=', reviewId)
    .executeTakeFirstOrThrow()
  return last
}

/** The place after everything that the review has. */
export const nextOrdinal = async (db: Db, reviewId: string | null): Promise<number> =>
  ((await lastOrdinal(db, reviewId)) ?? -1) + 1

/**
 * What to add to a candidate's ordinal for its place in the review: one paper's recommendations keep the
 * paper's order, in whatever order they are accepted, and those of different papers do not mix.
 */
export const paperOffset = async (db: Db, reviewId: string | null, documentId: string): Promise<number> => {
  const accepted = await db
    .selectFrom('candidate')
    .innerJoin('recommendation', 'recommendation.id', 'candidate.recommendation_id')
    .select(['candidate.ordinal as place', 'recommendation.ordinal'])
    .where('candidate.document_id', '=', documentId)
    .where('candidate.state', '=', 'accepted')
    .where('recommendation.review_id', reviewId === null ? 'is' : '=', reviewId)
    .limit(1)
    .executeTakeFirst()
  if (accepted !== undefined) return accepted.ordinal - accepted.place
  const last = await lastOrdinal(db, reviewId)
  return last === null ? 0 : (Math.floor(last / paperStride) + 1) * paperStride
}

/** The place of a recommendation that moves to another review: with those of its paper, a typed one at the end. */
export const placeAmong = async (
  db: Db,
  reviewId: string | null,
  recommendationId: string,
): Promise<number> => {
  const found = await db
    .selectFrom('candidate')
    .select(['candidate.ordinal', 'candidate.document_id'])
    .where('candidate.recommendation_id', '=', recommendationId)
    .where('candidate.state', '=', 'accepted')
    .executeTakeFirst()
  return found === undefined
    ? nextOrdinal(db, reviewId)
    : found.ordinal + (await paperOffset(db, reviewId, found.document_id))
}
