import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Workspace } from '../../workspace/index.ts'
import { noAction, standingAction } from './standing.ts'

/** Changes what an action says; what is not given stays. */
export const editAction = (
  workspace: Workspace,
  { id, text, owner }: RequestedOf<'actions.edit'>,
): Promise<Result<Nothing>> =>
  workspace.change('Edited an action', async (change) => {
    if ((await standingAction(change, id)) === undefined) return noAction()
    await change.update('action', id, {
      ...(text === undefined ? {} : { text }),
      ...(owner === undefined ? {} : { owner }),
    })
    return ok({})
  })

/** Into the bin, with all that belongs to it; undo brings it back. */
export const removeAction = (workspace: Workspace, id: string): Promise<Result<Nothing>> =>
  workspace.change('Removed an action', async (change) => {
    if ((await standingAction(change, id)) === undefined) return noAction()
    await change.remove('action', id)
    return ok({})
  })
