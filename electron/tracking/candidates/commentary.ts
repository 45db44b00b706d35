import type { DeliveryStatus } from '../../../shared/model/recommendation.ts'
import { likeness } from '../../../shared/rules/likeness.ts'
import type { Change } from '../../workspace/index.ts'
import { paperDate } from '../citations/paper-date.ts'
import type { CandidateRow } from './candidates.ts'

type Said = {
  readonly recommendationId: string
  readonly commentary: string
  /** Only what a person chose: reading one out of prose is for a person. */
  readonly status: DeliveryStatus | null
}

/**
 * Adds what a paper says on a recommendation as an update, cited from the paper and dated by its meeting, which
 * is when the panel was told, else by the report's own date; the same words for the same date are not told twice.
 */
export const addCommentary = async (
  change: Change,
  newId: () => string,
  row: CandidateRow,
  { recommendationId, commentary, status }: Said,
): Promise<void> => {
  const { date } = await paperDate(change.trx, row.document_id)
  const before = await change.trx
    .selectFrom('progress_update')
    .select(['progress_update.commentary', 'progress_update.status'])
    .where('progress_update.recommendation_id', '=', recommendationId)
    .where('progress_update.removed_at', 'is', null)
    .where('progress_update.citation_id', 'is not', null)
    .where('progress_update.date', 'is', date)
    .execute()
  // The report and the pack that it is printed in tell the panel one thing, once.
  const told = before.some(
    (update) =>
      likeness(update.commentary, commentary) === 1 && (status === null || status === update.status),
  )
  if (told) return
  await change.insert('progress_update', {
    id: newId(),
    recommendation_id: recommendationId,
    date,
    status,
    commentary,
    evidence: null,
    evidence_date: date,
    citation_id: row.commentary_citation_id ?? row.citation_id,
    source_words: null,
    author: change.who,
    recorded_at: change.at,
  })
}
