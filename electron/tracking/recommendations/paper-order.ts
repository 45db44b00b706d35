import { type SqlBool, sql } from 'kysely'
import { among } from '../queries/among-ids.ts'
import type { Db } from '../queries/window.ts'

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

const after = (last: number | null): number => (last ?? -1) + 1

/** The place after everything that the review has. */
export const nextOrdinal = async (db: Db, reviewId: string | null): Promise<number> =>
  after(await lastOrdinal(db, reviewId))

/** After everything that is there, room for another paper's. */
const nextPaper = (last: number | null): number =>
  last === null ? 0 : (Math.floor(last / paperStride) + 1) * paperStride

/** What to add to a candidate's ordinal where others of its paper are in the review; by paper. */
const paperOffsets = async (
  db: Db,
  reviewId: string | null,
  documentIds: readonly string[],
): Promise<Map<string, number>> => {
  const accepted = await db
    .selectFrom('candidate')
    .innerJoin('recommendation', 'recommendation.id', 'candidate.recommendation_id')
    .select('candidate.document_id')
    .select(sql<number>`max(recommendation.ordinal - candidate.ordinal)`.as('offset'))
    .where(sql<SqlBool>`candidate.document_id IN ${among(documentIds)}`)
    .where('candidate.state', '=', 'accepted')
    .where('recommendation.review_id', reviewId === null ? 'is' : '=', reviewId)
    .groupBy('candidate.document_id')
    .execute()
  return new Map(accepted.map(({ document_id, offset }) => [document_id, offset]))
}

/**
 * What to add to a candidate's ordinal for its place in the review: one paper's recommendations keep the
 * paper's order, in whatever order they are accepted, and those of different papers do not mix.
 */
export const paperOffset = async (db: Db, reviewId: string | null, documentId: string): Promise<number> =>
  (await paperOffsets(db, reviewId, [documentId])).get(documentId) ??
  nextPaper(await lastOrdinal(db, reviewId))

/**
 * The places of recommendations that move to another review, in this order: with those of their paper, typed ones at the
 * end.
 */
export const placesAmong = async (
  db: Db,
  reviewId: string | null,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const found = await db
    .selectFrom('candidate')
    .select(['candidate.recommendation_id', 'candidate.ordinal', 'candidate.document_id'])
    .where(sql<SqlBool>`candidate.recommendation_id IN ${among(ids)}`)
    .where('candidate.state', '=', 'accepted')
    .execute()
  const offsets = await paperOffsets(db, reviewId, [...new Set(found.map((one) => one.document_id))])
  const candidates = new Map(found.map((one) => [one.recommendation_id, one]))
  let last = await lastOrdinal(db, reviewId)
  return new Map(
    ids.map((id) => {
      const candidate = candidates.get(id)
      const offset = candidate && (offsets.get(candidate.document_id) ?? nextPaper(last))
      if (candidate !== undefined && offset !== undefined) offsets.set(candidate.document_id, offset)
      const place = (offset ?? after(last)) + (candidate?.ordinal ?? 0)
      last = Math.max(last ?? place, place)
      return [id, place]
    }),
  )
}
