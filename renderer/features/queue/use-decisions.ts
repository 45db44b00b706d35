import type { RequestOf } from '../../../shared/contract.ts'
import type { Candidate, CandidateState } from '../../../shared/model/queue.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { useAct } from '../../ui/index.ts'
import { candidateName } from './candidate-words.ts'
import type { ShowDecided } from './use-under-way.ts'

/** One finding tied to a recommendation, and what it is recorded as there. */
export type Recording = RequestOf<'candidates.record'>['entries'][number]

export interface Decisions {
  /** `answers`: the recommendations that the actions among them answer. */
  readonly accept: (candidates: readonly Candidate[], answers?: readonly string[]) => void
  readonly dismiss: (candidates: readonly Candidate[]) => void
  /** `verb`: "Recorded progress from". */
  readonly record: (candidates: readonly Candidate[], entries: readonly Recording[], verb: string) => void
  readonly reopen: (candidate: Candidate) => void
  readonly undo: () => void
}

/** What a person hears and reads after a decision. */
const named = (candidates: readonly Candidate[]): string =>
  candidates.length === 1 && candidates[0]
    ? candidateName(candidates[0])
    : counted(candidates.length, 'candidate')

/** The decisions on candidates, shown at once. `onDecided` gets the decided ids and what to say. */
export const useDecisions = (
  show: ShowDecided,
  onDecided: (ids: readonly string[], said: string) => void,
  onSaid: (said: string) => void,
  onUndone: (said: string) => void,
): Decisions => {
  const { mutateAsync: accept } = useAct('candidates.accept')
  const { mutateAsync: dismiss } = useAct('candidates.dismiss')
  const { mutateAsync: record } = useAct('candidates.record')
  const reopen = useAct('candidates.reopen')
  const undo = useAct('history.undo', {
    onDone: ({ summary }) => onUndone(summary === null ? 'Nothing left to undo.' : `Undone: ${summary}`),
  })
  const decide = (
    verb: string,
    candidates: readonly Candidate[],
    state: CandidateState,
    act: (ids: string[]) => Promise<unknown>,
  ): void => {
    const ids = candidates.map(({ id }) => id)
    show(ids, state, () => act(ids))
    onDecided(ids, `${verb} ${named(candidates)}.`)
  }
  return {
    accept: (candidates, answers = []) =>
      decide('Accepted', candidates, 'accepted', (ids) => accept({ ids, answers: [...answers] })),
    dismiss: (candidates) => decide('Dismissed', candidates, 'dismissed', (ids) => dismiss({ ids })),
    record: (candidates, entries, verb) =>
      decide(verb, candidates, 'merged', () => record({ entries: [...entries] })),
    reopen: (candidate) => {
      reopen.mutate({ ids: [candidate.id] })
      onSaid(`${named([candidate])} waits again.`)
    },
    undo: () => undo.mutate({}),
  }
}
