import type { ReportData, ReportedRecommendation } from '../../../shared/model/report-data.ts'
import type { DeliveryStatus } from '../../../shared/model/recommendation.ts'
import type { Figures } from '../../../shared/rules/report/figures.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'

const underWay: readonly DeliveryStatus[] = ['in progress', 'on track', 'at risk', 'delayed']

/** What the figures of a report say of this data. What is procedural is counted in none, as in its charts. */
export const figuresOf = ({ recommendations, actions, today }: ReportData): Figures => {
  const asked = recommendations.filter(({ procedural }) => !procedural)
  const count = (is: (each: ReportedRecommendation) => boolean) => String(asked.filter(is).length)
  return {
    recommendations: String(asked.length),
    accepted: count(
      ({ response }) =>
        response === 'accepted' || response === 'accepted in part' || response === 'accepted in principle',
    ),
    'accepted in full': count(({ response }) => response === 'accepted'),
    'accepted in part': count(({ response }) => response === 'accepted in part'),
    rejected: count(({ response }) => response === 'rejected'),
    awaiting: count(({ response }) => response === null),
    'in progress': count(({ delivery }) => delivery !== null && underWay.includes(delivery)),
    complete: count(({ delivery }) => delivery === 'complete'),
    overdue: count(({ overdue }) => overdue),
    'signed off': count(({ judgement }) => judgement === 'signed off'),
    actions: String(actions.length),
    'open actions': String(actions.filter(({ ended }) => !ended).length),
    'overdue actions': String(actions.filter(({ overdue }) => overdue).length),
    today: statedDateWords(today),
  }
}
