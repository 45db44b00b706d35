import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Change, Workspace } from '../../workspace/index.ts'
import { noRecommendation, standingRecommendation } from '../tracked/standing-recommendation.ts'
import { noAction, standingAction } from './standing.ts'

const tieOf = (change: Change, actionId: string, recommendationId: string) =>
  change.trx
    .selectFrom('action_answers')
    .select('action_answers.id')
    .where('action_answers.action_id', '=', actionId)
    .where('action_answers.recommendation_id', '=', recommendationId)
    .where('action_answers.removed_at', 'is', null)
    .executeTakeFirst()

/** Ties them inside a change; said already, nothing changes. */
export const tieAction = async (
  change: Change,
  newId: () => string,
  actionId: string,
  recommendationId: string,
): Promise<void> => {
  if ((await tieOf(change, actionId, recommendationId)) !== undefined) return
  await change.insert('action_answers', {
    id: newId(),
    action_id: actionId,
    recommendation_id: recommendationId,
  })
}

/** Says that an action answers a recommendation; an action may answer several, a recommendation take several. */
export const answerWithAction = (
  workspace: Workspace,
  { id, recommendationId }: RequestedOf<'actions.tie'>,
): Promise<Result<Nothing>> =>
  workspace.change('Tied an action to a recommendation', async (change) => {
    if ((await standingAction(change, id)) === undefined) return noAction()
    if ((await standingRecommendation(change, recommendationId)) === undefined) return noRecommendation()
    await tieAction(change, workspace.newId, id, recommendationId)
    return ok({})
  })

/** Takes an action out of what answers a recommendation; the action itself stays. */
export const untieAction = (
  workspace: Workspace,
  { id, recommendationId }: RequestedOf<'actions.untie'>,
): Promise<Result<Nothing>> =>
  workspace.change('Took an action from a recommendation', async (change) => {
    // Out of the bin a tie would come back to nothing: undo has to be able to bring back what is taken away.
    if ((await standingAction(change, id)) === undefined) return noAction()
    if ((await standingRecommendation(change, recommendationId)) === undefined) return noRecommendation()
    const tie = await tieOf(change, id, recommendationId)
    if (tie !== undefined) await change.remove('action_answers', tie.id)
    return ok({})
  })
