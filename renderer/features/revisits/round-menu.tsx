import { useState } from 'react'
import type { Round } from '../../../shared/model/revisit.ts'
import { EditMenu } from '../../ui/index.ts'
import { EditRound } from './edit-round.tsx'
import { RemoveRound } from './remove-round.tsx'

/** Changes or removes a round that is open. */
export const RoundMenu = ({ round }: { readonly round: Round }) => {
  const [asked, setAsked] = useState<'edit' | 'remove' | null>(null)
  const onClose = () => setAsked(null)
  return (
    <>
      <EditMenu
        label="Change or remove the round"
        edit="Change the meeting…"
        remove="Remove the round…"
        onEdit={() => setAsked('edit')}
        onRemove={() => setAsked('remove')}
      />
      {asked === 'edit' && <EditRound round={round} onClose={onClose} />}
      {asked === 'remove' && <RemoveRound round={round} onClose={onClose} />}
    </>
  )
}
