import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { responseNeedsReason } from '../../../shared/rules/reason-needed.ts'
import type { Workspace } from '../../workspace/index.ts'
import { noRecommendation, standingRecommendation } from '../tracked/standing-recommendation.ts'

/** Records a recipient's answer. Several come over time; the latest stands. */
export const addResponse = (
  workspace: Workspace,
  request: RequestedOf<'recommendations.addResponse'>,
): Promise<Result<Nothing>> =>
  workspace.change(`Recorded a response: ${request.kind}`, async (change) => {
    if ((await standingRecommendation(change, request.id)) === undefined) return noRecommendation()
    if (request.reason === null && responseNeedsReason(request.kind))
      return failed(
        'reason-needed',
        `A response of “${request.kind}” needs its reason.`,
        'Write down the reason given; if none was given, say so.',
      )
    const recipient =
      request.recipientId === null
        ? null
        : await change.trx
            .selectFrom('recipient')
            .select('recipient.id')
            .where('recipient.id', '=', request.recipientId)
            .where('recipient.recommendation_id', '=', request.id)
            .where('recipient.removed_at', 'is', null)
            .executeTakeFirst()
    if (recipient === undefined)
      return failed('not-found', 'This recipient is not on the recommendation any more.', 'Choose another.')
    await change.insert('response', {
      id: workspace.newId(),
      recommendation_id: request.id,
      recipient_id: request.recipientId,
      kind: request.kind,
      interim: request.interim ? 1 : 0,
      text: request.text,
      reason: request.reason,
      date: request.date,
      citation_id: null,
      source_words: request.sourceWords,
      recorded_at: change.at,
    })
    return ok({})
  })
