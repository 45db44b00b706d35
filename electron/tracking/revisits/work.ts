import type { RoundWork } from '../../../shared/model/revisit.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { sameWords } from '../../../shared/rules/same-words.ts'
import { actionsAnswering } from '../actions/index.ts'
import type { Db } from '../queries/window.ts'
import { getRecommendation } from '../recommendations/index.ts'
import { actionEntries } from './action-entries.ts'
import { offersFor } from './offers.ts'
import { type OpenRow, openRows } from './round-rows.ts'
import { openRound } from './standing-round.ts'

const sinceLast = ({ events, entries, last }: OpenRow, actions: readonly string[]): RoundWork['since'] => {
  const own = new Set([entries.updateId, entries.judgementId, ...entries.superseded])
  const isFresh = (id: string): boolean => !own.has(id) && last?.seen.has(id) !== true
  const fresh = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id).filter(isFresh)
  return {
    updates: fresh(events.updates),
    responses: fresh(events.responses),
    judgements: fresh(events.judgements),
    dueDates: fresh(events.dueDates),
    actions: actions.filter(isFresh),
  }
}

type Asked = { readonly id: string; readonly recommendationId: string }

/** What a person needs to work on one recommendation in a round. `today`: ISO day. */
export const roundWork = async (
  db: Db,
  { id, recommendationId }: Asked,
  today: string,
): Promise<Result<RoundWork>> => {
  const round = await openRound(db, id)
  if (!round.ok) return round
  const row = (await openRows(db, round.value)).find((one) => one.recommendationId === recommendationId)
  if (row === undefined)
    return failed('not-found', 'This recommendation is not in the round any more.', 'Choose another.')
  const recommendation = await getRecommendation(db, recommendationId, today)
  if (!recommendation.ok) return recommendation
  const { updateId, judgementId } = row.entries
  const said = row.events.updates.find((update) => update.id === updateId)?.commentary
  const seen = row.last
  return ok({
    recommendation: recommendation.value,
    last: seen === null ? null : lastOf(seen),
    since: sinceLast(row, (await actionEntries(db, [recommendationId])).get(recommendationId) ?? []),
    actions: [...(await actionsAnswering(db, recommendationId, today))],
    state: row.state,
    updateId,
    judgementId,
    sameWords: said !== undefined && (seen?.commentaries.some((before) => sameWords(before, said)) ?? false),
    offers: await offersFor(db, recommendationId),
  })
}

const lastOf = ({ seen: _seen, ...row }: NonNullable<OpenRow['last']>): NonNullable<RoundWork['last']> => row
