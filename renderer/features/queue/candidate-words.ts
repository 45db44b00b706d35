import { candidateTypeWords } from '../../../shared/lists/found.ts'
import type { Candidate, CandidateState } from '../../../shared/model/queue.ts'
import { findingRule } from '../../../shared/rules/finding-rules.ts'

export {
  candidateTypeWords as typeWords,
  confidenceWords,
  setStageWords as stageWords,
} from '../../../shared/lists/found.ts'

export const stateWords: Readonly<Record<CandidateState, string>> = {
  waiting: 'Waiting',
  accepted: 'Accepted',
  merged: 'Merged',
  dismissed: 'Dismissed',
}

/** What was decided on a candidate; one found in another copy of its paper goes by what is decided there. */
export const decisionWords = ({
  state,
  sameAs,
  recommendationId,
}: Pick<Candidate, 'state' | 'sameAs' | 'recommendationId'>): string =>
  state === 'merged' && recommendationId === null && sameAs !== undefined
    ? 'Same as in another paper'
    : stateWords[state]

/** What a candidate is called in lists and announcements: "Recommendation 4". */
export function candidateName(candidate: Pick<Candidate, 'type' | 'number'>): string {
  const type = candidateTypeWords[candidate.type]
  if (candidate.number === null) return type
  // Papers often print the noun with the number ("Recommendation 4", "Action 12"): it is not said twice.
  return /^[a-z]{3}/i.test(candidate.number) ? candidate.number : `${type} ${candidate.number}`
}

/** The rule that found a candidate, as the guide calls it; a rule that is no more is its name, readable. */
export const ruleWords = (rule: string): string =>
  findingRule(rule)?.title ?? rule.replaceAll('-', ' ').replace('/', ': ')
