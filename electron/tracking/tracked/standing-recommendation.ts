import { failed } from '../../../shared/model/result.ts'
import type { Change } from '../../workspace/index.ts'

/** Why a recommendation that was asked for is not there. */
export const noRecommendation = () =>
  failed(
    'not-found',
    'This recommendation is not in the register any more.',
    'It may have been removed: undo brings it back.',
  )

/** The recommendation as it is now, inside a change; undefined where it is missing or removed. */
export const standingRecommendation = (change: Change, id: string) =>
  change.trx
    .selectFrom('recommendation')
    .selectAll()
    .where('recommendation.id', '=', id)
    .where('recommendation.removed_at', 'is', null)
    .executeTakeFirst()
