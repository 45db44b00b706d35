import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { DeliveryStatus } from '../../../shared/model/recommendation.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { endedDeliveries } from '../../../shared/rules/overdue.ts'
import type { Change, Workspace } from '../../workspace/index.ts'
import { typedUpdate } from '../tracked/typed-update.ts'
import { noAction, standingAction, standingStatus } from './standing.ts'

const isEnded = (status: string | null | undefined): boolean =>
  endedDeliveries.some((ended) => ended === status)

const summaryOf = (before: string | null | undefined, after: DeliveryStatus | null): string => {
  if (after === 'complete') return 'Completed an action'
  if (after !== null && isEnded(before) && !isEnded(after)) return 'Reopened an action'
  return 'Added progress on an action'
}

/** Adds an update on an action: how it is completed and reopened too. A correction is another update. */
export const addActionProgress = async (
  workspace: Workspace,
  request: RequestedOf<'actions.addProgress'>,
): Promise<Result<Nothing>> => {
  const shown = await standingStatus(workspace.read)
    .where('action_progress.action_id', '=', request.id)
    .executeTakeFirst()
  return workspace.change(summaryOf(shown?.status, request.status), async (change) => {
    if ((await standingAction(change, request.id)) === undefined) return noAction()
    await change.insert('action_progress', {
      ...typedUpdate(change, workspace.newId(), request),
      action_id: request.id,
    })
    return ok({})
  })
}

/** Keeps what a paper says on an action beside it, cited from the paper. */
export const addCitedProgress = (
  change: Change,
  newId: () => string,
  actionId: string,
  said: { readonly commentary: string; readonly date: string | null; readonly citationId: string },
): Promise<void> =>
  change.insert('action_progress', {
    id: newId(),
    action_id: actionId,
    date: said.date,
    status: null,
    commentary: said.commentary,
    evidence: null,
    evidence_date: said.date,
    citation_id: said.citationId,
    source_words: null,
    author: change.who,
    recorded_at: change.at,
  })
