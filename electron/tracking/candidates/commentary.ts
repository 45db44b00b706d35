import { likeness } from '../../../shared/rules/likeness.ts'
import type { Change } from '../../workspace/index.ts'
import type { CandidateRow } from './candidates.ts'

/**
 * Adds what a paper says on a recommendation as an update, cited from the paper and dated by its meeting, which
 * is when the panel was told; the same words for the same meeting are not told twice. No status is claimed for it: reading one out of prose is for a person.
 */
export const addCommentary = async (
  change: Change,
  newId: () => string,
  row: CandidateRow,
  recommendationId: string,
  commentary: string,
): Promise<void> => {
  const paper = await change.trx
    .selectFrom('document')
    .select('document.meeting_date')
    .where('document.id', '=', row.document_id)
    .executeTakeFirstOrThrow()
  const before = await change.trx
    .selectFrom('progress_update')
    .select('progress_update.commentary')
    .where('progress_update.recommendation_id', '=', recommendationId)
    .where('progress_update.removed_at', 'is', null)
    .where('progress_update.citation_id', 'is not', null)
    .where('progress_update.date', 'is', paper.meeting_date)
    .execute()
  // The report and the pack that it is printed in tell the panel one thing, once.
  if (before.some((update) => likeness(update.commentary, commentary) === 1)) return
  await change.insert('progress_update', {
    id: newId(),
    recommendation_id: recommendationId,
    date: paper.meeting_date,
    status: null,
    commentary,
    evidence: null,
    evidence_date: null,
    citation_id: row.commentary_citation_id ?? row.citation_id,
    source_words: null,
    author: change.who,
    recorded_at: change.at,
  })
}
