import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import type { AnswerOf, ChannelName, RequestOf } from '../../shared/contract.ts'
import { reasonOf, request } from './request.ts'
import { refresh, topicsOfAct } from './topics.ts'
import { useTell } from './toasts.tsx'

export type ActOptions<N extends ChannelName> = {
  /** Said in a toast when it is done: "Accepted 4 recommendations". */
  readonly said?: string | ((answer: AnswerOf<N>, payload: RequestOf<N>) => string | null)
  /** True: the toast offers "Undo", for what `history.undo` can take back. */
  readonly undoable?: boolean
  readonly onDone?: (answer: AnswerOf<N>, payload: RequestOf<N>) => void
  /** True: the caller shows the failure itself, beside the field; else it is a toast. */
  readonly failuresShown?: boolean
}

/** An act on main: `act.mutate(payload)`. What it changed is asked for again. */
export const useAct = <N extends ChannelName>(
  name: N,
  { said, undoable = false, onDone, failuresShown = false }: ActOptions<N> = {},
): UseMutationResult<AnswerOf<N>, Error, RequestOf<N>> => {
  const client = useQueryClient()
  const tell = useTell()
  return useMutation<AnswerOf<N>, Error, RequestOf<N>>({
    mutationKey: [name],
    mutationFn: (payload) => request(name, payload),
    onSuccess: async (answer, payload) => {
      if (topicsOfAct(name).length > 0) tell.changed()
      const words = typeof said === 'function' ? said(answer, payload) : said
      if (words) tell.done(words, { undoable })
      onDone?.(answer, payload)
      await refresh(client, topicsOfAct(name))
    },
    onError: (error) => {
      if (!failuresShown) tell.failed(reasonOf(error))
    },
  })
}
