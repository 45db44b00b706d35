import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { dueDateNeedsReason } from '../../../shared/rules/reason-needed.ts'
import type { Workspace } from '../../workspace/index.ts'
import { movingNeedsReason } from '../tracked/moving-needs-reason.ts'
import type { Db } from '../queries/window.ts'
import { noAction, standingAction, standingDueDateOfAction } from './standing.ts'

const summaryOf = (before: string | null, after: string | null): string => {
  if (after === null) return 'Removed the due date of an action'
  return before === null ? 'Set the due date of an action' : 'Moved the due date of an action'
}

/** Revises an action's due date; every revision is kept, and moving one needs a reason. */
export const setActionDueDate = async (
  workspace: Workspace,
  { id, date, words, reason }: RequestedOf<'actions.setDueDate'>,
): Promise<Result<Nothing>> => {
  const standing = (db: Db) =>
    standingDueDateOfAction(db).where('action_due_date.action_id', '=', id).executeTakeFirst()
  const shown = await standing(workspace.read)
  return workspace.change(summaryOf(shown?.date ?? null, date), async (change) => {
    if ((await standingAction(change, id)) === undefined) return noAction()
    const before = await standing(change.trx)
    if (reason === null && dueDateNeedsReason(before?.date ?? null, date)) return movingNeedsReason()
    await change.insert('action_due_date', {
      id: workspace.newId(),
      action_id: id,
      date,
      words,
      reason,
      recorded_at: change.at,
    })
    return ok({})
  })
}
