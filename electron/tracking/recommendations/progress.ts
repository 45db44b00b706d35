import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Workspace } from '../../workspace/index.ts'
import { noRecommendation, standingRecommendation } from '../standing-recommendation.ts'

/** Adds a progress update; a correction of one is another one. */
export const addProgress = (
  workspace: Workspace,
  request: RequestedOf<'recommendations.addProgress'>,
): Promise<Result<Nothing>> =>
  workspace.change('Added a progress update', async (change) => {
    if ((await standingRecommendation(change, request.id)) === undefined) return noRecommendation()
    await change.insert('progress_update', {
      id: workspace.newId(),
      recommendation_id: request.id,
      date: request.date,
      status: request.status,
      commentary: request.commentary,
      evidence: request.evidence,
      evidence_date: request.evidenceDate,
      citation_id: null,
      source_words: request.sourceWords,
      author: change.who,
      recorded_at: change.at,
    })
    return ok({})
  })
