import type { Candidate } from '../../../shared/model/queue.ts'
import type { DeliveryStatus } from '../../../shared/model/recommendation.ts'
import { recordingOffered } from '../../../shared/rules/recording-offered.ts'
import type { Recording } from './use-decisions.ts'

/** What a row of a revisit table is recorded on, and the status claimed for it; null: it waits on, none is claimed. */
export interface RowChoice {
  readonly recommendationId: string | null
  readonly status: DeliveryStatus | null
}

/** What may be recorded with others at once: decisions and answers need a look of their own. */
export const inRows = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(
    (candidate) =>
      candidate.type !== 'indicator' && ['progress', 'restated'].includes(recordingOffered(candidate)),
  )

/** How many of them are surely on a recommendation already tracked. */
export const sureRows = (candidates: readonly Candidate[]): number =>
  inRows(candidates).filter(({ matches }) => matches[0]?.sure === true).length

/** What is chosen before anyone chose: only what is named or restated, each recommendation once. */
export const rowChoices = (rows: readonly Candidate[]): ReadonlyMap<string, RowChoice> => {
  const taken = new Set<string>()
  return new Map(
    rows.map(({ id, matches }) => {
      const [first] = matches
      const sure = first?.sure === true && !taken.has(first.recommendationId) ? first.recommendationId : null
      if (sure !== null) taken.add(sure)
      return [id, { recommendationId: sure, status: null }]
    }),
  )
}

/** What the choices come to: rows that say something are progress, the others only printed again. */
export const entriesOf = (
  rows: readonly Candidate[],
  choices: ReadonlyMap<string, RowChoice>,
): readonly Recording[] =>
  rows.flatMap((candidate): readonly Recording[] => {
    const { recommendationId, status } = choices.get(candidate.id) ?? { recommendationId: null, status: null }
    if (recommendationId === null) return []
    const tied = { id: candidate.id, recommendationId }
    return recordingOffered(candidate) === 'restated'
      ? [{ ...tied, as: 'restated' }]
      : [{ ...tied, as: 'progress', status }]
  })
