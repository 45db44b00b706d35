import { useState } from 'react'
import type { Candidate } from '../../../shared/model/queue.ts'
import type { DeliveryStatus, RecommendationRow } from '../../../shared/model/recommendation.ts'

/** Which recommendation a candidate would be recorded on, and the delivery status picked for it. */
export interface MatchChoice {
  readonly recommendationId: string | null
  /** Looked up by hand, where it is not among the offered. */
  readonly other: RecommendationRow | null
  /** null: none is claimed. Only a person picks one. */
  readonly status: DeliveryStatus | null
  readonly choose: (recommendationId: string) => void
  readonly lookedUp: (recommendation: RecommendationRow) => void
  readonly pick: (status: DeliveryStatus | null) => void
}

interface Picked {
  readonly of: string
  readonly recommendationId: string | null
  readonly other: RecommendationRow | null
  readonly status: DeliveryStatus | null
}

/** The choice for the current candidate; another candidate begins anew. What is named or restated is
 * chosen before anyone chose; of what is only alike a person says which. */
export const useMatchChoice = (current: Candidate | null): MatchChoice => {
  const [picked, setPicked] = useState<Picked | null>(null)
  const id = current?.id ?? ''
  const own = picked?.of === id ? picked : { of: id, recommendationId: null, other: null, status: null }
  const sure = current?.matches.find((match) => match.sure)
  return {
    recommendationId: own.recommendationId ?? sure?.recommendationId ?? null,
    other: own.other,
    status: own.status,
    choose: (recommendationId) => setPicked({ ...own, recommendationId }),
    lookedUp: (other) => setPicked({ ...own, recommendationId: other.id, other }),
    pick: (status) => setPicked({ ...own, status }),
  }
}
