import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import type { Workspace } from '../../workspace/index.ts'

/** Says what kind of recipient it is and on which days it received the report and the notice. */
export const setRecipientClock = (
  workspace: Workspace,
  { id, kind, receivedOn, noticedOn }: RequestedOf<'clock.setRecipient'>,
): Promise<Result<Nothing>> =>
  workspace.change('Set what starts the clock', async (change) => {
    const recipient = await change.trx
      .selectFrom('recipient')
      .select('recipient.id')
      .where('recipient.id', '=', id)
      .where('recipient.removed_at', 'is', null)
      .executeTakeFirst()
    if (recipient === undefined)
      return failed('not-found', 'This recipient is not on the recommendation any more.', 'Choose another.')
    await change.update('recipient', id, { kind, received_on: receivedOn, noticed_on: noticedOn })
    return ok({})
  })
