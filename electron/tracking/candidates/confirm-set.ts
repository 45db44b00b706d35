import type { Selectable } from 'kysely'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { CandidateSet } from '../../../shared/model/queue.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Change, Schema, Workspace } from '../../workspace/index.ts'
import { placesAmong } from '../recommendations/index.ts'
import { findOrMakeBody, linksOf } from '../bodies/index.ts'
import { findOrMakeReview, isMeant, isWorkedOn, noReview, standingReview } from '../reviews/index.ts'
import { getSet, noSet } from './sets.ts'

type Request = RequestedOf<'candidates.confirmSet'>

type Decided = { readonly bodyId: string | null; readonly reviewId: string | null }

type SetRow = Selectable<Schema['candidate_set']>

/** The set as it stands, unless its paper has been removed. */
const standingSet = (change: Change, id: string): Promise<SetRow | undefined> =>
  change.trx
    .selectFrom('candidate_set')
    .innerJoin('document', 'document.id', 'candidate_set.document_id')
    .selectAll('candidate_set')
    .where('candidate_set.id', '=', id)
    .where('document.removed_at', 'is', null)
    .executeTakeFirst()

const isUsedBeside = async (change: Change, set: SetRow, reviewId: string): Promise<boolean> => {
  const bySet = await change.trx
    .selectFrom('candidate_set')
    .select('candidate_set.id')
    .where('candidate_set.review_id', '=', reviewId)
    .where('candidate_set.id', '!=', set.id)
    .executeTakeFirst()
  const ofThisSet = change.trx
    .selectFrom('candidate')
    .select('candidate.recommendation_id')
    .where('candidate.set_id', '=', set.id)
    .where('candidate.state', '=', 'accepted')
    .where('candidate.recommendation_id', 'is not', null)
  const byRecommendation = await change.trx
    .selectFrom('recommendation')
    .select('recommendation.id')
    .where('recommendation.review_id', '=', reviewId)
    .where('recommendation.id', 'not in', ofThisSet)
    .executeTakeFirst()
  return bySet !== undefined || byRecommendation !== undefined || isWorkedOn(change.trx, reviewId)
}

/** A review that only this set was under goes when the set is put under another: nobody wants the slip in the list. */
const leaveReview = async (change: Change, set: SetRow): Promise<void> => {
  if (set.review_id !== null && !(await isUsedBeside(change, set, set.review_id)))
    await change.remove('review', set.review_id)
}

const decide = async (
  change: Change,
  newId: () => string,
  set: SetRow,
  { bodyName, review, date, stage }: Request,
): Promise<Result<Decided>> => {
  const bodyId = bodyName === null ? null : await findOrMakeBody(change, newId, bodyName)
  if (review === null) {
    await leaveReview(change, set)
    return ok({ bodyId, reviewId: null })
  }
  if ('id' in review) {
    if ((await standingReview(change.trx, review.id)) === undefined) return noReview()
    if (review.id !== set.review_id) await leaveReview(change, set)
    return ok({ bodyId, reviewId: review.id })
  }
  // What a report puts to cabinet belongs to the review of the panel that wrote it.
  const wanted = { title: review.title, bodyId: stage === 'cabinet' ? null : bodyId, date }
  const before = set.review_id === null ? undefined : await standingReview(change.trx, set.review_id)
  // Left before the new one is made, which may then have its reference.
  const links = await linksOf(change.trx, 'body')
  if (before !== undefined && !isMeant(before, wanted, links)) await leaveReview(change, set)
  return ok({ bodyId, reviewId: await findOrMakeReview(change, newId, wanted) })
}

/** What was accepted from the set before goes with it, except where it was moved by hand since. */
const carryAlong = async (
  change: Change,
  set: SetRow,
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
  const moving =
    set.review_id === decided.reviewId ? [] : made.filter(({ review_id }) => review_id === set.review_id)
  const places = await placesAmong(
    change.trx,
    decided.reviewId,
    moving.map(({ id }) => id),
  )
  for (const row of made) {
    const ordinal = places.get(row.id)
    await change.update('recommendation', row.id, {
      ...(ordinal === undefined ? {} : { review_id: decided.reviewId, ordinal }),
      ...(row.body_id === set.body_id ? { body_id: decided.bodyId } : {}),
      ...(row.made_on === set.date ? { made_on: decided.date } : {}),
    })
  }
}

/** Actions accepted from the set before bear its body and date too. */
const carryActionsAlong = async (
  change: Change,
  set: SetRow,
  decided: { readonly bodyId: string | null; readonly date: string | null },
): Promise<void> => {
  const made = await change.trx
    .selectFrom('candidate')
    .innerJoin('action', 'action.id', 'candidate.action_id')
    .selectAll('action')
    .where('candidate.set_id', '=', set.id)
    .where('candidate.state', '=', 'accepted')
    .where('action.removed_at', 'is', null)
    .execute()
  for (const row of made)
    await change.update('action', row.id, {
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
    const set = await standingSet(change, request.setId)
    if (set === undefined) return noSet()
    const decided = await decide(change, workspace.newId, set, request)
    if (!decided.ok) return decided
    await change.update('candidate_set', set.id, {
      confirmed: 1,
      stage: request.stage,
      body_id: decided.value.bodyId,
      date: request.date,
      review_id: decided.value.reviewId,
    })
    if (set.confirmed === 1) {
      await carryAlong(change, set, { ...decided.value, date: request.date })
      await carryActionsAlong(change, set, { bodyId: decided.value.bodyId, date: request.date })
    }
    return ok({})
  })
  if (!done.ok) return done
  const set = await getSet(workspace.read, request.setId)
  return set === undefined ? noSet() : ok(set)
}
