import type { RevisitTable } from '../../../shared/model/revisit-table.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { inOrderOfDate } from '../../../shared/rules/latest.ts'
import type { Db } from '../queries/window.ts'
import { noReview } from '../reviews/index.ts'
import { councilOf, isExempt, isSensitive, recommendationsOf } from './review-rows.ts'

const updatesOf = (db: Db, reviewId: string) =>
  db
    .selectFrom('progress_update')
    .innerJoin('recommendation', 'recommendation.id', 'progress_update.recommendation_id')
    .leftJoin('citation', 'citation.id', 'progress_update.citation_id')
    .leftJoin('document', 'document.id', 'citation.document_id')
    .select(['progress_update.id', 'progress_update.recommendation_id', 'progress_update.commentary'])
    .select(['progress_update.date', 'progress_update.recorded_at as recordedAt', 'document.marking'])
    .where('recommendation.review_id', '=', reviewId)
    .where('recommendation.removed_at', 'is', null)
    .where('progress_update.removed_at', 'is', null)
    .execute()

type Rows = Pick<RevisitTable, 'rows' | 'leftOut' | 'sensitive'>

const rowsOf = async (db: Db, reviewId: string): Promise<Rows> => {
  const all = await recommendationsOf(db, reviewId)
  const recommendations = all.filter((each) => !isExempt(each))
  const shown = new Set(recommendations.map(({ id }) => id))
  const updates = (await updatesOf(db, reviewId)).filter((update) => shown.has(update.recommendation_id))
  const open = updates.filter((update) => !isExempt(update))
  const byRecommendation = Map.groupBy(open, (update) => update.recommendation_id)
  return {
    rows: recommendations.map(({ id, number, reference, text }) => ({
      number,
      reference,
      text,
      commentaries: inOrderOfDate(byRecommendation.get(id) ?? []).map(({ commentary }) => commentary),
    })),
    leftOut: {
      recommendations: all.length - recommendations.length,
      commentaries: updates.length - open.length,
    },
    sensitive: recommendations.some(isSensitive) || open.some(isSensitive),
  }
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
    ...(await rowsOf(db, reviewId)),
  })
}
