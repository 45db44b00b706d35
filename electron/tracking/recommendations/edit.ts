import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Workspace } from '../../workspace/index.ts'
import { noReview, standingReview } from '../reviews/index.ts'
import { noRecommendation, standingRecommendation } from '../tracked/standing-recommendation.ts'
import { placesAmong } from './paper-order.ts'
import { referenceTaken } from './reference.ts'

/** Changes what a recommendation says; what is not given stays. A new text loses the rationale's place in it. */
export const editRecommendation = (
  workspace: Workspace,
  { id, number, reference, text, owner, procedural, reviewId }: RequestedOf<'recommendations.edit'>,
): Promise<Result<Nothing>> =>
  workspace.change('Edited a recommendation', async (change) => {
    const before = await standingRecommendation(change, id)
    if (before === undefined) return noRecommendation()
    if (typeof reviewId === 'string' && (await standingReview(change.trx, reviewId)) === undefined)
      return noReview()
    const taken = reference === undefined ? undefined : await referenceTaken(change, id, reference)
    if (taken !== undefined) return taken
    const moved = reviewId !== undefined && reviewId !== before.review_id
    const places = moved ? await placesAmong(change.trx, reviewId, [id]) : undefined
    const newText = text !== undefined && text !== before.text
    await change.update('recommendation', id, {
      ...(number === undefined ? {} : { number }),
      ...(reference === undefined ? {} : { reference }),
      ...(newText ? { text, rationale_start: null, rationale_end: null } : {}),
      ...(owner === undefined ? {} : { owner }),
      ...(procedural === undefined ? {} : { procedural: procedural ? 1 : 0 }),
      ...(moved ? { review_id: reviewId, ordinal: places?.get(id) } : {}),
    })
    return ok({})
  })

/** Into the bin, with all that belongs to it; undo brings it back. */
export const removeRecommendation = (workspace: Workspace, id: string): Promise<Result<Nothing>> =>
  workspace.change('Removed a recommendation', async (change) => {
    if ((await standingRecommendation(change, id)) === undefined) return noRecommendation()
    await change.remove('recommendation', id)
    return ok({})
  })
