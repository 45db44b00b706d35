import type { RequestedOf } from '../../../shared/contract.ts'
import type { CandidateSet } from '../../../shared/model/queue.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Change, Workspace } from '../../workspace/index.ts'
import { findOrMakeBody, findOrMakeReview, noReview, standingReview } from '../reviews/index.ts'
import { getSet, noSet } from './sets.ts'

type Request = RequestedOf<'candidates.confirmSet'>

type Decided = { readonly bodyId: string | null; readonly reviewId: string | null }

const decide = async (change: Change, newId: () => string, request: Request): Promise<Result<Decided>> => {
  const { bodyName, review, date, stage } = request
  const bodyId = bodyName === null ? null : await findOrMakeBody(change, newId, bodyName)
  if (review === null) return ok({ bodyId, reviewId: null })
  // What a report puts to cabinet belongs to the review of the panel that wrote it.
  const reviewer = stage === 'cabinet' ? null : bodyId
  if ('title' in review)
    return ok({
      bodyId,
      reviewId: await findOrMakeReview(change, newId, { title: review.title, bodyId: reviewer, date }),
    })
  return (await standingReview(change.trx, review.id)) === undefined
    ? noReview()
    : ok({ bodyId, reviewId: review.id })
}

/** What was accepted from the set before goes with it, except where it was moved by hand since. */
const carryAlong = async (
  change: Change,
  set: {
    readonly id: string
    readonly body_id: string | null
    readonly review_id: string | null
    readonly date: string | null
  },
  decided: Decided & { readonly date: string | null },
): Promise<void> => {
  const made = await change.trx
    .selectFrom('candidate')
    .innerJoin('recommendation', 'recommendation.id', 'candidate.recommendation_id')
    .selectAll('recommendation')
    .where('candidate.set_id', '=', set.id)
    .where('candidate.state', '=', 'accepted')
    .where('recommendation.removed_at', 'is', null)
    .execute()
  for (const row of made)
    await change.update('recommendation', row.id, {
      ...(row.review_id === set.review_id ? { review_id: decided.reviewId } : {}),
      ...(row.body_id === set.body_id ? { body_id: decided.bodyId } : {}),
      ...(row.made_on === set.date ? { made_on: decided.date } : {}),
    })
}

/**
 * Confirms body, date and review once for all that is in a set. The body is found by name or alias, the review
 * by title, else made. Confirming again corrects it, together with what was accepted from the set.
 */
export const confirmSet = async (workspace: Workspace, request: Request): Promise<Result<CandidateSet>> => {
  const done = await workspace.change('Confirmed where findings belong', async (change) => {
    const set = await change.trx
      .selectFrom('candidate_set')
      .selectAll()
      .where('candidate_set.id', '=', request.setId)
      .executeTakeFirst()
    if (set === undefined) return noSet()
    const decided = await decide(change, workspace.newId, request)
    if (!decided.ok) return decided
    await change.update('candidate_set', set.id, {
      confirmed: 1,
      stage: request.stage,
      body_id: decided.value.bodyId,
      date: request.date,
      review_id: decided.value.reviewId,
    })
    if (set.confirmed === 1) await carryAlong(change, set, { ...decided.value, date: request.date })
    return ok({})
  })
  if (!done.ok) return done
  const set = await getSet(workspace.read, request.setId)
  return set === undefined ? noSet() : ok(set)
}
