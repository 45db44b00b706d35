import type { Match } from '../../../shared/model/match.ts'
import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { matchesOf } from '../matching/index.ts'
import { type PaperDate, paperDate } from '../citations/paper-date.ts'
import type { Db } from '../queries/window.ts'
import { recommendationRows } from '../recommendations/index.ts'
import { noCandidate } from './candidates.ts'

/** A recommendation that a finding may be about, with how it stands now. */
type Matched = { match: Match; recommendation: RecommendationRow }

/**
 * The recommendations offered for a finding, likeliest first, each with its reason and how it stands. `today`:
 * ISO day.
 */
export const matchedRecommendations = async (
  db: Db,
  candidateId: string,
  today: string,
): Promise<Result<{ saidOn: PaperDate; saidBy: string | null; rows: Matched[] }>> => {
  const candidate = await db
    .selectFrom('candidate')
    .innerJoin('document', 'document.id', 'candidate.document_id')
    .select(['candidate.document_id', 'document.body'])
    .where('candidate.id', '=', candidateId)
    .executeTakeFirst()
  if (candidate === undefined) return noCandidate()
  const matches = (await matchesOf(db, [candidateId])).get(candidateId) ?? []
  const rows = await recommendationRows(
    db,
    matches.map(({ recommendationId }) => recommendationId),
    today,
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ok({
    saidOn: await paperDate(db, candidate.document_id),
    saidBy: candidate.body,
    rows: matches.flatMap((match) => {
      const recommendation = byId.get(match.recommendationId)
      return recommendation === undefined ? [] : [{ match, recommendation }]
    }),
  })
}
