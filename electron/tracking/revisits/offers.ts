import type { Offer } from '../../../shared/model/revisit.ts'
import { recordingOffered } from '../../../shared/rules/recording-offered.ts'
import { getCandidate } from '../candidates/index.ts'
import type { Db } from '../queries/window.ts'

const likeliest = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('candidate_match')
    .innerJoin('candidate', 'candidate.id', 'candidate_match.candidate_id')
    .innerJoin('document', 'document.id', 'candidate.document_id')
    .where('candidate_match.recommendation_id', 'in', ids)
    .where('candidate_match.place', '=', 0)
    .where('candidate.state', '=', 'waiting')
    .where('document.removed_at', 'is', null)

/** How much later papers say on each, that waits to be confirmed. */
export const offerCounts = async (db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  if (ids.length === 0) return new Map()
  const rows = await likeliest(db, ids)
    .select('candidate_match.recommendation_id')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .groupBy('candidate_match.recommendation_id')
    .execute()
  return new Map(rows.map((row) => [row.recommendation_id, row.total]))
}

/** More than this on one recommendation at once is no help; the rest waits under "To review". */
const most = 10

/** What waiting findings say on a recommendation, where it is the one that each is likeliest about. */
export const offersFor = async (db: Db, recommendationId: string): Promise<Offer[]> => {
  const rows = await likeliest(db, [recommendationId])
    .select(['candidate.id', 'document.title'])
    .orderBy('candidate_match.score', 'desc')
    .orderBy('candidate.id')
    .limit(most)
    .execute()
  const offers: Offer[] = []
  for (const { id, title } of rows) {
    const candidate = await getCandidate(db, id)
    const match = candidate?.matches.find((one) => one.recommendationId === recommendationId)
    if (candidate === undefined || match === undefined) continue
    offers.push({
      candidateId: id,
      setId: candidate.setId,
      paperId: candidate.paperId,
      paperTitle: title,
      page: candidate.citation.page,
      type: candidate.type,
      said: candidate.commentary ?? candidate.text,
      recording: recordingOffered(candidate),
      suggestedStatus: candidate.suggested?.status ?? null,
      match,
    })
  }
  return offers
}
