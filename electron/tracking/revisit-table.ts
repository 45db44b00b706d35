import type { Expression } from 'kysely'
import { ok, type Result } from '../../shared/model/result.ts'
import { inOrderOfDate } from '../../shared/rules/latest.ts'
import type { Db } from './reading.ts'
import { noReview } from './reviews/index.ts'

/** What the revisit of one review is made from; rows in the order of the paper. */
export type RevisitTable = {
  readonly council: string | null
  readonly review: {
    readonly title: string
    readonly reference: string
    readonly bodyName: string | null
    /** ISO, with the precision known. */
    readonly reportDate: string | null
  }
  /** `text` and each commentary: paragraphs joined with "\n\n"; the commentaries are every update, in order of date. */
  readonly rows: readonly {
    readonly number: string | null
    readonly text: string
    readonly commentaries: readonly string[]
  }[]
}

/** The council is whatever the review's own papers say; the commonest, where they differ. */
const councilOf = async (db: Db, reviewId: string): Promise<string | null> => {
  const row = await db
    .selectFrom('recommendation')
    .innerJoin('citation', 'citation.id', 'recommendation.citation_id')
    .innerJoin('document', 'document.id', 'citation.document_id')
    .select('document.council')
    .where('recommendation.review_id', '=', reviewId)
    .where('recommendation.removed_at', 'is', null)
    .where('document.council', 'is not', null)
    .groupBy('document.council')
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .orderBy('document.council')
    .limit(1)
    .executeTakeFirst()
  return row?.council ?? null
}

const putToCabinet = (db: Db, id: Expression<string>) =>
  db
    .selectFrom('candidate')
    .innerJoin('candidate_set', 'candidate_set.id', 'candidate.set_id')
    .select('candidate.id')
    .where('candidate.recommendation_id', '=', id)
    .where('candidate.state', '=', 'accepted')
    .where('candidate_set.stage', '=', 'cabinet')

const rowsOf = async (db: Db, reviewId: string): Promise<RevisitTable['rows']> => {
  const recommendations = await db
    .selectFrom('recommendation')
    .select(['recommendation.id', 'recommendation.number', 'recommendation.text'])
    .where('recommendation.review_id', '=', reviewId)
    .where('recommendation.removed_at', 'is', null)
    // What an officer's cover report puts to cabinet belongs to the review, but no panel revisits "be received".
    .where((eb) => eb.not(eb.exists(putToCabinet(db, eb.ref('recommendation.id')))))
    .orderBy('recommendation.ordinal')
    .orderBy('recommendation.id')
    .execute()
  const updates = await db
    .selectFrom('progress_update')
    .innerJoin('recommendation', 'recommendation.id', 'progress_update.recommendation_id')
    .select(['progress_update.id', 'progress_update.recommendation_id', 'progress_update.commentary'])
    .select(['progress_update.date', 'progress_update.recorded_at as recordedAt'])
    .where('recommendation.review_id', '=', reviewId)
    .where('recommendation.removed_at', 'is', null)
    .where('progress_update.removed_at', 'is', null)
    .execute()
  const byRecommendation = Map.groupBy(updates, (update) => update.recommendation_id)
  return recommendations.map(({ id, number, text }) => ({
    number,
    text,
    commentaries: inOrderOfDate(byRecommendation.get(id) ?? []).map(({ commentary }) => commentary),
  }))
}

/** The recommendations of one review beside all the commentary received on each. */
export const revisitTable = async (db: Db, reviewId: string): Promise<Result<RevisitTable>> => {
  const review = await db
    .selectFrom('review')
    .leftJoin('body', 'body.id', 'review.body_id')
    .select(['review.title', 'review.reference', 'review.report_date', 'body.name'])
    .where('review.id', '=', reviewId)
    .where('review.removed_at', 'is', null)
    .executeTakeFirst()
  if (review === undefined) return noReview()
  return ok({
    council: await councilOf(db, reviewId),
    review: {
      title: review.title,
      reference: review.reference,
      bodyName: review.name,
      reportDate: review.report_date,
    },
    rows: await rowsOf(db, reviewId),
  })
}
