import type { Recommendation, Source } from '../../../shared/model/recommendation.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { inOrderOfDate } from '../../../shared/rules/latest.ts'
import { paperSources, sourceOf } from '../citations/sources.ts'
import type { Db } from '../queries/window.ts'
import { noRecommendation } from '../tracked/standing-recommendation.ts'
import { eventsOf, noEvents } from './events.ts'
import { recommendationRows } from './rows.ts'

/** Where else it is printed: a paper a line, its own citation apart. */
const printings = async (db: Db, id: string, own: string | null): Promise<Source[]> => {
  const found = await db
    .selectFrom('candidate')
    .innerJoin('document', 'document.id', 'candidate.document_id')
    .select(['candidate.citation_id', 'candidate.document_id'])
    .where('candidate.recommendation_id', '=', id)
    .where('candidate.type', '=', 'recommendation')
    .where('document.removed_at', 'is', null)
    .orderBy('document.rowid_')
    .orderBy('candidate.ordinal')
    .execute()
  const others = found.filter((row) => row.citation_id !== own)
  const papers = await paperSources(
    db,
    others.map((row) => row.citation_id),
  )
  return others.flatMap((row) => papers.get(row.citation_id) ?? [])
}

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
    printedIn: await printings(db, id, stored.citation_id),
    recipients: events.recipients,
    responses: [...inOrderOfDate(events.responses)],
    updates: [...inOrderOfDate(events.updates)],
    judgements: [...inOrderOfDate(events.judgements)],
    dueDates: events.dueDates,
  })
}
