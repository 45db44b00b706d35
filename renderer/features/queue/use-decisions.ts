import { useQueryClient } from '@tanstack/react-query'
import type { AnswerOf, RequestOf } from '../../../shared/contract.ts'
import type { Candidate, CandidateState } from '../../../shared/model/queue.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { useAct } from '../../ui/index.ts'
import { candidateName } from './candidate-words.ts'

export interface Decisions {
  readonly accept: (candidates: readonly Candidate[]) => void
  readonly dismiss: (candidates: readonly Candidate[]) => void
  readonly merge: (candidate: Candidate, recommendationId: string) => void
  readonly reopen: (candidate: Candidate) => void
  readonly undo: () => void
}

type List = AnswerOf<'candidates.list'>

/** What a person hears and reads after a decision. */
const named = (candidates: readonly Candidate[]): string =>
  candidates.length === 1 && candidates[0]
    ? candidateName(candidates[0])
    : counted(candidates.length, 'candidate')

/**
 * The decisions on the candidates of a list. The list on screen changes at once, so that a person who
 * decides faster than the disk writes is never shown the same candidate again; a refusal asks for the list
 * anew. `onDecided` gets the decided ids and what to say.
 */
export const useDecisions = (
  list: RequestOf<'candidates.list'>,
  onDecided: (ids: readonly string[], said: string) => void,
  onSaid: (said: string) => void,
  onUndone: (said: string) => void,
): Decisions => {
  const client = useQueryClient()
  const accept = useAct('candidates.accept')
  const dismiss = useAct('candidates.dismiss')
  const merge = useAct('candidates.merge')
  const reopen = useAct('candidates.reopen')
  const undo = useAct('history.undo', {
    onDone: ({ summary }) => onUndone(summary === null ? 'Nothing left to undo.' : `Undone: ${summary}`),
  })

  const show = (ids: readonly string[], state: CandidateState) =>
    client.setQueryData<List>(['candidates.list', list], (now) =>
      now === undefined
        ? now
        : { ...now, rows: now.rows.map((row) => (ids.includes(row.id) ? { ...row, state } : row)) },
    )
  const refused = { onError: () => void client.invalidateQueries({ queryKey: ['candidates.list'] }) }
  const idsOf = (candidates: readonly Candidate[]) => candidates.map(({ id }) => id)

  return {
    accept: (candidates) => {
      const ids = idsOf(candidates)
      show(ids, 'accepted')
      accept.mutate({ ids }, refused)
      onDecided(ids, `Accepted ${named(candidates)}.`)
    },
    dismiss: (candidates) => {
      const ids = idsOf(candidates)
      show(ids, 'dismissed')
      dismiss.mutate({ ids }, refused)
      onDecided(ids, `Dismissed ${named(candidates)}.`)
    },
    merge: (candidate, recommendationId) => {
      show([candidate.id], 'merged')
      merge.mutate({ id: candidate.id, recommendationId }, refused)
      onDecided([candidate.id], `Merged ${named([candidate])}.`)
    },
    reopen: (candidate) => {
      reopen.mutate({ ids: [candidate.id] })
      onSaid(`${named([candidate])} waits again.`)
    },
    undo: () => undo.mutate({}),
  }
}
