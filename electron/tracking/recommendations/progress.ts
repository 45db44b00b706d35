import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Workspace } from '../../workspace/index.ts'
import { typedUpdate } from '../tracked/typed-update.ts'
import { noRecommendation, standingRecommendation } from '../tracked/standing-recommendation.ts'

/** Adds a progress update; a correction of one is another one. */
export const addProgress = (
  workspace: Workspace,
  request: RequestedOf<'recommendations.addProgress'>,
): Promise<Result<Nothing>> =>
  workspace.change('Added a progress update', async (change) => {
    if ((await standingRecommendation(change, request.id)) === undefined) return noRecommendation()
    await change.insert('progress_update', {
      ...typedUpdate(change, workspace.newId(), request),
      recommendation_id: request.id,
    })
    return ok({})
  })
