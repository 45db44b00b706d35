import type { Round } from '../../../shared/model/revisit.ts'
import { navigate, SureDialog, useAct } from '../../ui/index.ts'
import { progressWords, roundName } from './round-words.ts'

/** Gives an open round up, and says first what stays of it. */
export const RemoveRound = ({ round, onClose }: { readonly round: Round; readonly onClose: () => void }) => {
  const remove = useAct('revisits.remove', {
    said: `Removed the round of ${roundName(round)}.`,
    undoable: true,
    failuresShown: true,
    onDone: () => {
      onClose()
      navigate({ section: 'reviews', id: round.reviewId })
      // What opened this is gone with the round.
      requestAnimationFrame(() => document.querySelector<HTMLElement>('main [data-pane]')?.focus())
    },
  })
  return (
    <SureDialog
      title={`Remove the round of ${roundName(round)}?`}
      error={remove.error}
      pending={remove.isPending}
      no="Keep it"
      yes="Remove the round"
      onNo={onClose}
      onYes={() => remove.mutate({ id: round.id })}
    >
      <p>
        The round goes, and with it how far it was gone down ({progressWords(round)}). The progress and the
        judgements recorded in it stay on the recommendations, and the next round tells them as new. Undo
        brings the round back.
      </p>
    </SureDialog>
  )
}
