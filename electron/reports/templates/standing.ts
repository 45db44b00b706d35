import type { ReportedRecommendation } from '../../../shared/model/report-data.ts'

/** Accepted in any of the ways that mean yes. */
export const isAccepted = ({ response }: ReportedRecommendation): boolean =>
  response === 'accepted' || response === 'accepted in part' || response === 'accepted in principle'

/** Put to somebody who has not answered; what is procedural asks for no answer. */
export const waitsForResponse = ({ response, procedural }: ReportedRecommendation): boolean =>
  response === null && !procedural
