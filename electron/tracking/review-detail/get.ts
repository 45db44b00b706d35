import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import type { ReviewDetail, RevisitSuggestion } from '../../../shared/model/review.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { presentOne } from '../../../shared/rules/succession.ts'
import { revisitAsked } from '../../../shared/rules/revisit-asked.ts'
import { linksOf } from '../bodies/index.ts'
import type { Db } from '../queries/window.ts'
import { recommendationRows } from '../recommendations/index.ts'
import { movesOf, noReview, reviewRows, standingReview } from '../reviews/index.ts'
import { roundsOf } from '../revisits/index.ts'
import { standingCounts } from './standing-counts.ts'

const batch = 200

/** All recommendations of a review, in the order of the paper. */
const recommendationsOf = async (db: Db, reviewId: string, today: string): Promise<RecommendationRow[]> => {
  const ids = await db
    .selectFrom('recommendation')
    .select('recommendation.id')
    .where('recommendation.review_id', '=', reviewId)
    .where('recommendation.removed_at', 'is', null)
    .orderBy('recommendation.ordinal')
    .orderBy('recommendation.id')
    .execute()
  const rows: RecommendationRow[] = []
  for (let at = 0; at < ids.length; at += batch)
    rows.push(
      ...(await recommendationRows(
        db,
        ids.slice(at, at + batch).map(({ id }) => id),
        today,
      )),
    )
  return rows
}

const evidenceOf = async (db: Db, reviewId: string): Promise<ReviewDetail['evidence']> => {
  const rows = await db
    .selectFrom('review_paper')
    .innerJoin('document', 'document.id', 'review_paper.document_id')
    .select(['review_paper.id', 'document.id as paperId', 'document.title'])
    .select('document.meeting_date as meetingDate')
    .where('review_paper.review_id', '=', reviewId)
    .where('review_paper.removed_at', 'is', null)
    .where('document.removed_at', 'is', null)
    .orderBy('review_paper.id')
    .execute()
  return rows
}

const reportOf = async (db: Db, paperId: string | null): Promise<ReviewDetail['report']> => {
  if (paperId === null) return null
  const paper = await db
    .selectFrom('document')
    .select(['document.id', 'document.title', 'document.meeting_date as meetingDate'])
    .where('document.id', '=', paperId)
    .where('document.removed_at', 'is', null)
    .executeTakeFirst()
  return paper === undefined ? null : { ...paper, paperId: paper.id }
}

const membersOf = (db: Db, reviewId: string): Promise<ReviewDetail['members']> =>
  db
    .selectFrom('review_member')
    .select(['review_member.id', 'review_member.name', 'review_member.capacity'])
    .where('review_member.review_id', '=', reviewId)
    .where('review_member.removed_at', 'is', null)
    .orderBy('review_member.id')
    .execute()

const sentToOf = (db: Db, reviewId: string): Promise<ReviewDetail['sentTo']> =>
  db
    .selectFrom('review_recipient')
    .select(['review_recipient.id', 'review_recipient.name', 'review_recipient.sent_on as sentOn'])
    .where('review_recipient.review_id', '=', reviewId)
    .where('review_recipient.removed_at', 'is', null)
    .orderBy('review_recipient.id')
    .execute()

/** When its recommendations ask that it be looked at again, reckoned from the day of the report. */
const suggestionsOf = (rows: readonly RecommendationRow[], reportDate: string | null): RevisitSuggestion[] =>
  rows.flatMap((row) => {
    const from = row.madeOn ?? reportDate
    const asked = revisitAsked(row.text, from)
    const { id: recommendationId, number, text } = row
    return asked === null ? [] : [{ ...asked, from, recommendationId, number, text }]
  })

/** What the body of the review is called today, where it was renamed or merged. */
const bodyTodayOf = async (db: Db, bodyId: string | null): Promise<string | null> => {
  if (bodyId === null) return null
  const now = presentOne(await linksOf(db, 'body'), bodyId)
  if (now === bodyId) return null
  const body = await db.selectFrom('body').select('body.name').where('body.id', '=', now).executeTakeFirst()
  return body?.name ?? null
}

/** A review with all that is kept of it. `today`: ISO day, for what is overdue. */
export const getReview = async (db: Db, id: string, today: string): Promise<Result<ReviewDetail>> => {
  const stored = await standingReview(db, id)
  const [row] = await reviewRows(db, [id])
  if (stored === undefined || row === undefined) return noReview()
  const recommendations = await recommendationsOf(db, id, today)
  const from = recommendations.find((one) => one.id === stored.revisit_from)
  return ok({
    ...row,
    scope: stored.scope,
    chair: stored.chair,
    leadOfficer: stored.lead_officer,
    report: await reportOf(db, stored.report_id),
    responseDue: stored.response_due,
    revisitFrom: from === undefined ? null : { id: from.id, number: from.number, text: from.text },
    bodyToday: await bodyTodayOf(db, row.bodyId),
    moves: [...((await movesOf(db, [id])).get(id) ?? [])],
    members: await membersOf(db, id),
    evidence: await evidenceOf(db, id),
    sentTo: await sentToOf(db, id),
    revisitSuggestions: suggestionsOf(recommendations, row.reportDate),
    standing: standingCounts(recommendations),
    rounds: await roundsOf(db, id),
  })
}
