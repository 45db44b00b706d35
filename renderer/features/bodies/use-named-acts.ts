import type { BodyKind, NamedNoun } from '../../../shared/model/body.ts'
import { useAct } from '../../ui/index.ts'

type Wanted = {
  readonly id: string | null
  readonly name: string
  readonly aliases: string[]
  readonly kind: BodyKind | null
}

/** What can be done to a body, or the same to a role. */
export const useNamedActs = (
  noun: NamedNoun,
  { onSaved, onGone }: { readonly onSaved?: (id: string) => void; readonly onGone?: () => void },
) => {
  const saved = {
    said: 'Saved.',
    undoable: true,
    failuresShown: true,
    onDone: ({ id }: { readonly id: string }) => onSaved?.(id),
  }
  const saveBody = useAct('bodies.save', saved)
  const saveRole = useAct('roles.save', saved)
  const became = { said: 'Recorded what it became.', undoable: true, failuresShown: true }
  const body = useAct('bodies.succeed', became)
  const role = useAct('roles.succeed', became)
  const taken = { said: 'Took it away.', undoable: true }
  const bodyParted = useAct('bodies.removeSuccession', taken)
  const roleParted = useAct('roles.removeSuccession', taken)
  const gone = { said: 'Removed.', undoable: true, onDone: () => onGone?.() }
  const bodyRemoved = useAct('bodies.remove', gone)
  const roleRemoved = useAct('roles.remove', gone)
  const ofBody = noun === 'body'
  return {
    save: (wanted: Wanted) => {
      const { kind: _kind, ...named } = wanted
      if (ofBody) saveBody.mutate(wanted)
      else saveRole.mutate(named)
    },
    saving: ofBody ? saveBody : saveRole,
    succeed: ofBody ? body : role,
    removeSuccession: ofBody ? bodyParted : roleParted,
    remove: ofBody ? bodyRemoved : roleRemoved,
  }
}
