import type { RequestOf } from '../../../shared/contract.ts'
import { useAct, useDraft } from '../../ui/index.ts'

/** What a form of settings shares with the others: kept as it is typed, saved with one button, undone. */
export type SettingsForm<T> = {
  readonly value: T
  readonly put: (part: Partial<T>) => void
  /** False until what was kept is here. */
  readonly ready: boolean
  readonly changed: boolean
  /** It was typed before the app was closed or broke. */
  readonly restored: boolean
  readonly pending: boolean
  /** Why the last save was refused. */
  readonly error: Error | null
  readonly save: () => void
  readonly discard: () => void
}

/** The settings of one part as they are typed. `kept`: as they are stored; `request`: what is sent to be stored. */
export const useSettingsForm = <T extends object>(
  part: string,
  kept: T,
  request: (value: T) => RequestOf<'council.set'>,
): SettingsForm<T> => {
  const draft = useDraft<T>(`settings:${part}`, kept)
  const set = useAct('council.set', {
    said: 'Saved the settings.',
    undoable: true,
    failuresShown: true,
    onDone: draft.discard,
  })
  return {
    value: draft.value,
    put: (some) => {
      if (set.error !== null) set.reset()
      draft.set({ ...draft.value, ...some })
    },
    ready: draft.ready,
    changed: JSON.stringify(draft.value) !== JSON.stringify(kept),
    restored: draft.restored,
    pending: set.isPending,
    error: set.error,
    save: () => set.mutate(request(draft.value)),
    discard: () => {
      set.reset()
      draft.discard()
    },
  }
}
