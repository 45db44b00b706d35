import { useState } from 'react'
import type { Candidate } from '../../../shared/model/queue.ts'
import type { DeliveryStatus, RecommendationRow } from '../../../shared/model/recommendation.ts'
import { chosenFirst, toggled } from './match-choice.ts'
import { namesSeveral } from '../../../shared/rules/names-several.ts'

/** Which recommendations a candidate would be recorded on, and the delivery status picked for it. */
export interface MatchChoice {
  /** In the order in which they are offered; more than one only where `several`. */
  readonly recommendationIds: readonly string[]
  /** It speaks of several recommendations, and may be recorded on each that is chosen. */
  readonly several: boolean
  /** Looked up by hand, where it is not among the offered. */
  readonly other: RecommendationRow | null
  /** null: none is claimed. Only a person picks one. */
  readonly status: DeliveryStatus | null
  /** Chooses one; where it speaks of several, adds it to the choice or takes it out. */
  readonly choose: (recommendationId: string) => void
  readonly lookedUp: (recommendation: RecommendationRow) => void
  readonly pick: (status: DeliveryStatus | null) => void
}

interface Picked {
  readonly of: string
  /** null: as it was before anyone chose. */
  readonly ids: readonly string[] | null
  readonly other: RecommendationRow | null
  readonly status: DeliveryStatus | null
}

/** The choice for the current candidate; another candidate begins anew. What is named or restated is
 * chosen before anyone chose; of what is only alike a person says which. */
export const useMatchChoice = (current: Candidate | null): MatchChoice => {
  const [picked, setPicked] = useState<Picked | null>(null)
  const id = current?.id ?? ''
  const own = picked?.of === id ? picked : { of: id, ids: null, other: null, status: null }
  const matches = current?.matches ?? []
  const recommendationIds = own.ids ?? chosenFirst(matches)
  const several = current !== null && own.other === null && namesSeveral(current)
  const order = matches.map(({ recommendationId }) => recommendationId)
  return {
    recommendationIds,
    several,
    other: own.other,
    status: own.status,
    choose: (one) =>
      setPicked({ ...own, other: null, ids: several ? toggled(order, recommendationIds, one) : [one] }),
    lookedUp: (other) => setPicked({ ...own, ids: [other.id], other }),
    pick: (status) => setPicked({ ...own, status }),
  }
}
