import type { Round } from '../../../shared/model/revisit.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { navigate, SureDialog, useAct } from '../../ui/index.ts'
import { roundName } from './round-words.ts'

/** Says first that it can't be undone, and what is not done yet. */
export const FreezeDialog = ({ round, onClose }: { readonly round: Round; readonly onClose: () => void }) => {
  const left = round.total - round.done
  const freeze = useAct('revisits.freeze', {
    said: 'The round is frozen.',
    failuresShown: true,
    onDone: () => navigate({ section: 'reports', id: round.reviewId, query: { round: round.id } }),
  })
  return (
    <SureDialog
      title={`Freeze the round of ${roundName(round)}?`}
      error={freeze.error}
      pending={freeze.isPending}
      no="Not yet"
      yes="Freeze for good"
      onNo={onClose}
      onYes={() => freeze.mutate({ id: round.id })}
    >
      <p>
        <strong>This can’t be undone.</strong> Every word, name and judgement of the round is kept as it is
        now, and it prints so for good. What is said later goes into the next round.
      </p>
      {left > 0 && (
        <p>
          {counted(left, 'recommendation')} of {round.total} {left === 1 ? 'has' : 'have'} no commentary of
          this round yet.
        </p>
      )}
    </SureDialog>
  )
}
