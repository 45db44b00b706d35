import type { RequestedOf } from '../../../shared/contract.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Workspace } from '../../workspace/index.ts'
import { noReview, standingReview } from '../reviews/index.ts'
import { nextOrdinal } from './paper-order.ts'
import { givenReference } from './reference.ts'

/** Adds a recommendation that was typed, with its source in words; it counts as "no paper yet" until one is matched. */
export const createRecommendation = (
  workspace: Workspace,
  request: RequestedOf<'recommendations.create'>,
): Promise<Result<{ id: string }>> =>
  workspace.change('Added a recommendation', async (change) => {
    const review = request.reviewId === null ? null : await standingReview(change.trx, request.reviewId)
    if (review === undefined) return noReview()
    const id = workspace.newId()
    const madeOn = review?.report_date ?? null
    await change.insert('recommendation', {
      id,
      review_id: request.reviewId,
      body_id: review?.body_id ?? null,
      made_on: madeOn,
      ordinal: await nextOrdinal(change.trx, request.reviewId),
      number: request.number,
      reference: await givenReference(change, { madeOn, number: request.number }),
      text: request.text,
      rationale_start: null,
      rationale_end: null,
      owner: request.owner,
      procedural: 0,
      citation_id: null,
      source_words: request.sourceWords,
    })
    return ok({ id })
  })
