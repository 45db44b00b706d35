import { useState } from 'react'
import type { AnswerOf, ChannelName, RequestOf } from '../../../shared/contract.ts'
import { type ActOptions, useAct } from '../use-act.ts'
import type { EntryFormProps } from './entry-form.tsx'
import { useDraft } from './use-draft.ts'

type EntryOptions<N extends ChannelName, T> = {
  /** What the typing is kept under: "progress:<id>". */
  readonly draft: string
  /** What the fields hold before anything is typed. */
  readonly initial: T
  readonly said: NonNullable<ActOptions<N>['said']>
  readonly onClose: () => void
  readonly onDone?: (answer: AnswerOf<N>) => void
}

/** What every form of the tracker does alike: keep what is typed, send it once, say so and offer to undo it. */
export type Entry<N extends ChannelName, T> = {
  /** False until what was kept is here; don't show the form before. */
  readonly ready: boolean
  readonly value: T
  readonly put: (part: Partial<T>) => void
  /** For `onValid` of a date field: the form can't be saved while what is typed there is no date. */
  readonly fits: (field: string) => (fits: boolean) => void
  readonly datesFit: boolean
  readonly save: (payload: RequestOf<N>) => void
  /** Spread into `EntryForm`. */
  readonly form: Pick<EntryFormProps, 'pending' | 'error' | 'restored' | 'onClose' | 'onDiscard'>
}

/** One entry on the way to `name`: draft, act and the frame of its form. */
export const useEntry = <N extends ChannelName, T extends object>(
  name: N,
  { draft, initial, said, onClose, onDone }: EntryOptions<N, T>,
): Entry<N, T> => {
  const { value, set, discard, restored, ready } = useDraft<T>(draft, initial)
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set())
  const act = useAct(name, {
    said,
    undoable: true,
    failuresShown: true,
    onDone: (answer) => {
      discard()
      onClose()
      onDone?.(answer)
    },
  })
  return {
    ready,
    value,
    put: (part) => set({ ...value, ...part }),
    fits: (field) => (isFit) =>
      setWrong((now) => new Set([...now].filter((one) => one !== field).concat(isFit ? [] : [field]))),
    datesFit: wrong.size === 0,
    save: (payload) => act.mutate(payload),
    form: {
      pending: act.isPending,
      error: act.error,
      restored,
      onClose,
      onDiscard: () => {
        discard()
        onClose()
      },
    },
  }
}
