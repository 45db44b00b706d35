import type { Expression } from 'kysely'
import type { RevisitTable } from '../../shared/model/revisit-table.ts'
import { ok, type Result } from '../../shared/model/result.ts'
import { inOrderOfDate } from '../../shared/rules/latest.ts'
import type { Db } from './reading.ts'
import { noReview } from './reviews/index.ts'

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

const recommendationsOf = (db: Db, reviewId: string) =>
  db
    .selectFrom('recommendation')
    .leftJoin('citation', 'citation.id', 'recommendation.citation_id')
    .leftJoin('document', 'document.id', 'citation.document_id')
    .select(['recommendation.id', 'recommendation.number', 'recommendation.text', 'document.marking'])
    .where('recommendation.review_id', '=', reviewId)
    .where('recommendation.removed_at', 'is', null)
    // What an officer's cover report puts to cabinet belongs to the review, but no panel revisits "be received".
    .where((eb) => eb.not(eb.exists(putToCabinet(db, eb.ref('recommendation.id')))))
    .orderBy('recommendation.ordinal')
    .orderBy('recommendation.id')
    .execute()

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

type Marked = { readonly marking: string | null }

const isExempt = ({ marking }: Marked): boolean => marking === 'exempt'
const isSensitive = ({ marking }: Marked): boolean => marking === 'official-sensitive'

type Rows = Pick<RevisitTable, 'rows' | 'leftOut' | 'sensitive'>

const rowsOf = async (db: Db, reviewId: string): Promise<Rows> => {
  const all = await recommendationsOf(db, reviewId)
  const recommendations = all.filter((each) => !isExempt(each))
  const shown = new Set(recommendations.map(({ id }) => id))
  const updates = (await updatesOf(db, reviewId)).filter((update) => shown.has(update.recommendation_id))
  const open = updates.filter((update) => !isExempt(update))
  const byRecommendation = Map.groupBy(open, (update) => update.recommendation_id)
  return {
    rows: recommendations.map(({ id, number, text }) => ({
      number,
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
