import type { Recommendation } from '../../../shared/model/recommendation.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { inOrderOfDate } from '../../../shared/rules/latest.ts'
import { paperSources, sourceOf } from '../citation.ts'
import type { Db } from '../reading.ts'
import { eventsOf, noEvents } from './events.ts'
import { recommendationRows } from './rows.ts'

/** Why a recommendation that was asked for is not there. */
export const noRecommendation = () =>
  failed(
    'not-found',
    'This recommendation is not in the register any more.',
    'It may have been removed: undo brings it back.',
  )

/** One recommendation with all that happened to it, each list in order of date, newest last. */
export const getRecommendation = async (
  db: Db,
  id: string,
  today: string,
): Promise<Result<Recommendation>> => {
  const stored = await db
    .selectFrom('recommendation')
    .select([
      'recommendation.citation_id',
      'recommendation.source_words',
      'recommendation.rationale_start',
      'recommendation.rationale_end',
    ])
    .where('recommendation.id', '=', id)
    .where('recommendation.removed_at', 'is', null)
    .executeTakeFirst()
  const [row] = await recommendationRows(db, [id], today)
  if (stored === undefined || row === undefined) return noRecommendation()
  const events = (await eventsOf(db, [id])).get(id) ?? noEvents
  const papers = await paperSources(db, [stored.citation_id])
  const { rationale_start: start, rationale_end: end } = stored
  return ok({
    ...row,
    rationale: start === null || end === null ? null : { start, end },
    source: sourceOf(stored, papers) ?? { from: 'typed', words: '' },
    recipients: events.recipients,
    responses: [...inOrderOfDate(events.responses)],
    updates: [...inOrderOfDate(events.updates)],
    judgements: [...inOrderOfDate(events.judgements)],
    dueDates: events.dueDates,
  })
}
