import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { dueDateNeedsReason } from '../../../shared/rules/reason-needed.ts'
import type { Workspace } from '../../workspace/index.ts'
import { noRecommendation } from './get.ts'
import { standingDueDate } from './standing.ts'
import { standingRecommendation } from './standing-recommendation.ts'

/** Revises the due date; every revision is kept, and moving one needs a reason. */
export const setDueDate = (
  workspace: Workspace,
  { id, date, words, reason }: RequestedOf<'recommendations.setDueDate'>,
): Promise<Result<Nothing>> =>
  workspace.change(date === null ? 'Took the due date away' : 'Set the due date', async (change) => {
    if ((await standingRecommendation(change, id)) === undefined) return noRecommendation()
    const before = await standingDueDate(change.trx)
      .where('due_date_revision.recommendation_id', '=', id)
      .executeTakeFirst()
    if (reason === null && dueDateNeedsReason(before?.date ?? null, date))
      return failed(
        'reason-needed',
        'Moving a due date needs a reason.',
        'Say why it was moved; the panel sees it with every date there was.',
      )
    await change.insert('due_date_revision', {
      id: workspace.newId(),
      recommendation_id: id,
      date,
      words,
      reason,
      recorded_at: change.at,
    })
    return ok({})
  })
