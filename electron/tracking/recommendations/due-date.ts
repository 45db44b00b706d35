import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { dueDateNeedsReason } from '../../../shared/rules/reason-needed.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { Db } from '../queries/window.ts'
import { movingNeedsReason } from '../tracked/moving-needs-reason.ts'
import { noRecommendation, standingRecommendation } from '../tracked/standing-recommendation.ts'
import { standingDueDate } from './standing.ts'

const summaryOf = (before: string | null, after: string | null): string =>
  after === null ? 'Removed the due date' : before === null ? 'Set the due date' : 'Moved the due date'

/** Revises the due date; every revision is kept, and moving one needs a reason. */
export const setDueDate = async (
  workspace: Workspace,
  { id, date, words, reason }: RequestedOf<'recommendations.setDueDate'>,
): Promise<Result<Nothing>> => {
  const standing = (db: Db) =>
    standingDueDate(db).where('due_date_revision.recommendation_id', '=', id).executeTakeFirst()
  const shown = await standing(workspace.read)
  return workspace.change(summaryOf(shown?.date ?? null, date), async (change) => {
    if ((await standingRecommendation(change, id)) === undefined) return noRecommendation()
    const before = await standing(change.trx)
    if (reason === null && dueDateNeedsReason(before?.date ?? null, date)) return movingNeedsReason()
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
}
