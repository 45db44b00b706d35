import type { RequestedOf } from '../../../shared/contract.ts'
import type { Change } from '../../workspace/index.ts'

/** What is kept of an update that a person typed, on a recommendation or an action. */
export const typedUpdate = (
  change: Change,
  id: string,
  said: Omit<RequestedOf<'recommendations.addProgress'>, 'id'>,
) => ({
  id,
  date: said.date,
  status: said.status,
  commentary: said.commentary,
  evidence: said.evidence,
  evidence_date: said.evidenceDate,
  citation_id: null,
  source_words: said.sourceWords,
  author: change.who,
  recorded_at: change.at,
})
