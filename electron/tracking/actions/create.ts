import type { RequestedOf } from '../../../shared/contract.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Workspace } from '../../workspace/index.ts'
import { noRecommendation, standingRecommendation } from '../tracked/standing-recommendation.ts'
import { makeAction } from './make.ts'
import { tieAction } from './tie.ts'

/** Adds an action that was typed, with its source in words; it answers a recommendation from the start, where one is named. */
export const createAction = (
  workspace: Workspace,
  request: RequestedOf<'actions.create'>,
): Promise<Result<{ id: string }>> =>
  workspace.change('Added an action', async (change) => {
    const { recommendationId } = request
    const answered = recommendationId === null ? null : await standingRecommendation(change, recommendationId)
    if (answered === undefined) return noRecommendation()
    const id = await makeAction(change, workspace.newId, {
      bodyId: answered?.body_id ?? null,
      madeOn: request.madeOn,
      ordinal: 0,
      number: null,
      text: request.text,
      owner: request.owner,
      dueDate: request.dueDate,
      dueWords: request.dueWords,
      citationId: null,
      sourceWords: request.sourceWords,
    })
    if (answered !== null) await tieAction(change, workspace.newId, id, answered.id)
    return ok({ id })
  })
