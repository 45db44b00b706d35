import type { ReportedRecommendation } from '../../../shared/model/report-data.ts'

/** Accepted in any of the ways that mean yes. */
export const isAccepted = ({ response }: ReportedRecommendation): boolean =>
  response === 'accepted' || response === 'accepted in part' || response === 'accepted in principle'

/** Counted and charted: what is procedural asks for no answer and no delivery. As the register's views have it. */
export const isAsked = ({ procedural }: ReportedRecommendation): boolean => !procedural

/** Put to somebody who has not answered. */
export const waitsForResponse = (each: ReportedRecommendation): boolean =>
  each.response === null && isAsked(each)
