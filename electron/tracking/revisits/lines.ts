import type { RoundLine } from '../../../shared/model/revisit.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Db, Window, WindowRequest } from '../queries/window.ts'
import { frozenRows } from './frozen-rows.ts'
import { offerCounts } from './offers.ts'
import { openRows } from './round-rows.ts'
import { frozenRecord, noRound, standingRound } from './standing-round.ts'

/** What a round goes down, in the order of the paper. */
export const roundLines = async (
  db: Db,
  { id, offset, limit }: WindowRequest & { readonly id: string },
): Promise<Result<Window<RoundLine>>> => {
  const round = await standingRound(db, id)
  if (round === undefined) return noRound()
  const frozen = (await frozenRecord(db, id)) !== undefined
  const all = frozen ? await frozenRows(db, id) : await openRows(db, round)
  const rows = all.slice(offset, offset + limit)
  const offers = frozen
    ? new Map<string, number>()
    : await offerCounts(
        db,
        rows.map(({ recommendationId }) => recommendationId),
      )
  return ok({
    total: all.length,
    rows: rows.map(({ recommendationId, number, text, state, judgement }) => ({
      recommendationId,
      number,
      text,
      state,
      judgement,
      offers: offers.get(recommendationId) ?? 0,
    })),
  })
}
