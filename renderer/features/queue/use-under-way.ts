import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Candidate, CandidateState } from '../../../shared/model/queue.ts'

const asking = { queryKey: ['candidates.list'], fetchStatus: 'fetching' } as const

/**
 * The candidates as decided: `show` changes them at once and until `act` is done and the list asked for anew,
 * so that a person who decides faster than the disk writes is never shown the same candidate again, not even
 * by an answer that was under way before. A failed act (told by its own toast) shows them waiting again.
 */
export const useUnderWay = (read: readonly Candidate[]) => {
  const client = useQueryClient()
  const [underWay, setUnderWay] = useState<Readonly<Record<string, CandidateState>>>({})
  const found = useMemo(
    () =>
      read.map((row) => {
        const state = underWay[row.id]
        return state === undefined ? row : { ...row, state }
      }),
    [read, underWay],
  )
  const show = (ids: readonly string[], state: CandidateState, act: () => Promise<unknown>): void => {
    const shown = Object.fromEntries(ids.map((id) => [id, state]))
    setUnderWay((now) => ({ ...now, ...shown }))
    void act()
      .catch(() => undefined)
      // A later act may have asked anew in this one's place: its answer is then the one to wait for.
      .then(() => client.refetchQueries(asking, { cancelRefetch: false }))
      .finally(() =>
        setUnderWay((now) => Object.fromEntries(Object.entries(now).filter(([id]) => !ids.includes(id)))),
      )
  }
  return { found, show }
}

/** Shows candidates as decided while the act is under way. */
export type ShowDecided = ReturnType<typeof useUnderWay>['show']
