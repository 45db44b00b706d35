import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import type { Change, Workspace } from '../../workspace/index.ts'
import { noRecommendation, standingRecommendation } from '../tracked/standing-recommendation.ts'

/** Names a body or person that the recommendation is put to. */
export const addRecipient = (
  workspace: Workspace,
  { id, name, receivedOn }: RequestedOf<'recommendations.addRecipient'>,
): Promise<Result<Nothing>> =>
  workspace.change('Named a recipient', async (change) => {
    if ((await standingRecommendation(change, id)) === undefined) return noRecommendation()
    await change.insert('recipient', {
      id: workspace.newId(),
      recommendation_id: id,
      name,
      received_on: receivedOn,
    })
    return ok({})
  })

const noRecipient = () =>
  failed('not-found', 'This recipient is not on the recommendation any more.', 'Undo brings it back.')

const isNamed = async (change: Change, id: string, recipientId: string): Promise<boolean> => {
  const recipient = await change.trx
    .selectFrom('recipient')
    .select('recipient.id')
    .where('recipient.id', '=', recipientId)
    .where('recipient.recommendation_id', '=', id)
    .where('recipient.removed_at', 'is', null)
    .executeTakeFirst()
  return recipient !== undefined
}

/** Corrects who a recommendation was put to, or the day on which they received it. */
export const editRecipient = (
  workspace: Workspace,
  { id, recipientId, name, receivedOn }: RequestedOf<'recommendations.editRecipient'>,
): Promise<Result<Nothing>> =>
  workspace.change('Edited a recipient', async (change) => {
    if ((await standingRecommendation(change, id)) === undefined) return noRecommendation()
    if (!(await isNamed(change, id, recipientId))) return noRecipient()
    await change.update('recipient', recipientId, { name, received_on: receivedOn })
    return ok({})
  })

/** Takes a recipient away; one that has answered stays, as its answer would stand under no name. */
export const removeRecipient = (
  workspace: Workspace,
  { id, recipientId }: RequestedOf<'recommendations.removeRecipient'>,
): Promise<Result<Nothing>> =>
  workspace.change('Removed a recipient', async (change) => {
    if ((await standingRecommendation(change, id)) === undefined) return noRecommendation()
    if (!(await isNamed(change, id, recipientId))) return noRecipient()
    const answer = await change.trx
      .selectFrom('response')
      .select('response.id')
      .where('response.recipient_id', '=', recipientId)
      .where('response.removed_at', 'is', null)
      .executeTakeFirst()
    if (answer !== undefined)
      return failed(
        'answered',
        'This recipient has answered, and answers are never taken away.',
        'Edit the name instead, if it is wrong.',
      )
    await change.remove('recipient', recipientId)
    return ok({})
  })
