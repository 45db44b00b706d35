import type { Candidate } from '../../../shared/model/queue.ts'
import type { DeliveryStatus } from '../../../shared/model/recommendation.ts'
import { responseNeedsReason } from '../../../shared/rules/reason-needed.ts'
import { recordingOffered } from '../../../shared/rules/recording-offered.ts'
import { chosenFirst } from './match-choice.ts'
import { reasonPrinted } from './printed-answer.ts'
import type { Recording } from './use-decisions.ts'

/** What a row is recorded on, and the status claimed for it; none: it waits on, null: no status is claimed. */
export interface RowChoice {
  readonly recommendationIds: readonly string[]
  readonly status: DeliveryStatus | null
}

/** Nobody has chosen, or it was left out. */
export const unchosen: RowChoice = { recommendationIds: [], status: null }

/** Whether an answer is printed whole, with the reason that it needs: nothing more has to be asked of a person. */
const answersWhole = (candidate: Candidate): boolean =>
  candidate.response !== undefined &&
  (!responseNeedsReason(candidate.response.kind) || reasonPrinted(candidate) !== null)

/** What may be recorded with others at once: judgements, and answers that lack their reason, need a look of their own. */
export const inRows = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter((candidate) => {
    const as = recordingOffered(candidate)
    return (
      candidate.type !== 'indicator' &&
      (as === 'progress' || as === 'restated' || (as === 'response' && answersWhole(candidate)))
    )
  })

/** Whether a delivery status that its words suggest can be claimed with it: an answer claims none. */
export const claimable = (candidate: Candidate): boolean =>
  candidate.suggested !== undefined && recordingOffered(candidate) === 'progress'

/** How many of them are surely on a recommendation already tracked. */
export const sureRows = (candidates: readonly Candidate[]): number =>
  inRows(candidates).filter(({ matches }) => matches[0]?.sure === true).length

/** What is chosen before anyone chose: only what is named or restated, each recommendation once. */
export const rowChoices = (rows: readonly Candidate[]): ReadonlyMap<string, RowChoice> => {
  const taken = new Set<string>()
  return new Map(
    rows.map(({ id, matches }) => {
      const sure = chosenFirst(matches).filter((one) => !taken.has(one))
      for (const one of sure) taken.add(one)
      return [id, { recommendationIds: sure, status: null }]
    }),
  )
}

/**
 * What the choices come to: printed answers are responses, rows that say something else are progress, the others
 * only printed again. `answeredBy`: who answered, for a candidate.
 */
export const entriesOf = (
  rows: readonly Candidate[],
  choices: ReadonlyMap<string, RowChoice>,
  answeredBy: (candidate: Candidate) => string | null,
): readonly Recording[] =>
  rows.flatMap((candidate) => {
    const { recommendationIds, status } = choices.get(candidate.id) ?? unchosen
    const as = recordingOffered(candidate)
    return recommendationIds.map((recommendationId): Recording => {
      const tied = { id: candidate.id, recommendationId }
      if (as === 'response' && candidate.response !== undefined)
        return {
          ...tied,
          as,
          kind: candidate.response.kind,
          recipient: answeredBy(candidate),
          reason: reasonPrinted(candidate),
        }
      return as === 'restated' ? { ...tied, as } : { ...tied, as: 'progress', status }
    })
  })
