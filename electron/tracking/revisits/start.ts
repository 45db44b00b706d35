import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import type { Change, Workspace } from '../../workspace/index.ts'
import { noReview, standingReview } from '../reviews/index.ts'
import { openRound } from './standing-round.ts'

const bodyStands = async (change: Change, id: string | null): Promise<boolean> => {
  if (id === null) return true
  const body = await change.trx
    .selectFrom('body')
    .select('body.id')
    .where('body.id', '=', id)
    .where('body.removed_at', 'is', null)
    .executeTakeFirst()
  return body !== undefined
}

const noBody = () => failed('not-found', 'This body is not in the list any more.', 'Choose another.')

/** Starts a round over a review, for a meeting. One at a time: what is new since the last would be told twice. */
export const startRound = (
  workspace: Workspace,
  { reviewId, bodyId, day, kind }: RequestedOf<'revisits.start'>,
): Promise<Result<{ id: string }>> =>
  workspace.change('Started a revisit round', async (change) => {
    if ((await standingReview(change.trx, reviewId)) === undefined) return noReview()
    if (!(await bodyStands(change, bodyId))) return noBody()
    const open = await change.trx
      .selectFrom('revisit')
      .leftJoin('frozen_revisit', 'frozen_revisit.revisit_id', 'revisit.id')
      .select('revisit.id')
      .where('revisit.review_id', '=', reviewId)
      .where('revisit.removed_at', 'is', null)
      .where('frozen_revisit.revisit_id', 'is', null)
      .executeTakeFirst()
    if (open !== undefined)
      return failed(
        'open-round',
        'A round of this review is open already.',
        'Freeze or remove that one first: what is new is told from round to round.',
      )
    const id = workspace.newId()
    await change.insert('revisit', {
      id,
      review_id: reviewId,
      body_id: bodyId,
      day,
      kind,
      started_at: change.at,
    })
    return ok({ id })
  })

/** Changes which meeting a round is for. */
export const editRound = (
  workspace: Workspace,
  { id, bodyId, day, kind }: RequestedOf<'revisits.edit'>,
): Promise<Result<Nothing>> =>
  workspace.change('Changed the meeting of a revisit round', async (change) => {
    const round = await openRound(change.trx, id)
    if (!round.ok) return round
    if (!(await bodyStands(change, bodyId))) return noBody()
    await change.update('revisit', id, { body_id: bodyId, day, kind })
    return ok({})
  })

/** Gives a round up. What was said in it stays on the recommendations. */
export const removeRound = (workspace: Workspace, id: string): Promise<Result<Nothing>> =>
  workspace.change('Removed a revisit round', async (change) => {
    const round = await openRound(change.trx, id)
    if (!round.ok) return round
    await change.remove('revisit', id)
    return ok({})
  })
