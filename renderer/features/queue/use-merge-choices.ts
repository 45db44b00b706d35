import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import { useAnswer } from '../../ui/index.ts'

export interface MergeRow {
  readonly recommendation: RecommendationRow
  /** Why it is offered; null where the officer's own search found it. */
  readonly because: string | null
  /** True where it is alike enough to be chosen before anyone chose. */
  readonly sure: boolean
}

export interface MergeChoices {
  /** undefined: still looking. */
  readonly rows: readonly MergeRow[] | undefined
  readonly error: Error | null
  readonly retry: () => void
}

/** What a candidate may be merged into: the likely ones, or, with words, what the register finds by them. */
export const useMergeChoices = (candidateId: string, words: string): MergeChoices => {
  const likely = useAnswer('candidates.matches', { id: candidateId }, { enabled: words === '' })
  const found = useAnswer(
    'recommendations.list',
    { filter: { text: words }, offset: 0, limit: 20 },
    { enabled: words !== '', keepPrevious: true },
  )
  const asked = words === '' ? likely : found
  return {
    rows:
      words === ''
        ? likely.data?.rows.map(({ match, recommendation }) => ({
            recommendation,
            because: match.because,
            sure: match.sure,
          }))
        : found.data?.rows.map((recommendation) => ({ recommendation, because: null, sure: false })),
    error: asked.error,
    retry: () => void asked.refetch(),
  }
}
