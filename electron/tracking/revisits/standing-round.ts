import type { Selectable } from 'kysely'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import type { Schema } from '../../workspace/index.ts'
import type { Db } from '../queries/window.ts'

export type RoundRecord = Selectable<Schema['revisit']>
export type FrozenRecord = Selectable<Schema['frozen_revisit']>

/** Why a round that was asked for is not there. */
export const noRound = () =>
  failed('not-found', 'This round is not here any more.', 'It may have been removed: undo brings it back.')

const isFrozen = () =>
  failed(
    'frozen',
    'This round has been frozen: it stays as it was printed.',
    'What is said now goes on the recommendation itself, and into the next round.',
  )

/** A round that is not removed, or undefined. */
export const standingRound = (db: Db, id: string): Promise<RoundRecord | undefined> =>
  db
    .selectFrom('revisit')
    .selectAll()
    .where('revisit.id', '=', id)
    .where('revisit.removed_at', 'is', null)
    .executeTakeFirst()

/** The head of a round as it was frozen, or undefined. */
export const frozenRecord = (db: Db, id: string): Promise<FrozenRecord | undefined> =>
  db.selectFrom('frozen_revisit').selectAll().where('frozen_revisit.revisit_id', '=', id).executeTakeFirst()

/** A round that may still be worked on. */
export const openRound = async (db: Db, id: string): Promise<Result<RoundRecord>> => {
  const round = await standingRound(db, id)
  if (round === undefined) return noRound()
  return (await frozenRecord(db, id)) === undefined ? ok(round) : isFrozen()
}

/** The round of the review that was frozen last: "last time" for whatever is open. */
export const lastFrozen = (db: Db, reviewId: string): Promise<FrozenRecord | undefined> =>
  db
    .selectFrom('frozen_revisit')
    .innerJoin('revisit', 'revisit.id', 'frozen_revisit.revisit_id')
    .selectAll('frozen_revisit')
    .where('revisit.review_id', '=', reviewId)
    .orderBy('frozen_revisit.frozen_at', 'desc')
    .orderBy('frozen_revisit.day', 'desc')
    .orderBy('frozen_revisit.revisit_id', 'desc')
    .limit(1)
    .executeTakeFirst()
