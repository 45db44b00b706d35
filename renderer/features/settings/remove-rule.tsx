import type { ClockRule } from '../../../shared/model/clock.ts'
import { Failure, Loading, SureDialog, useAct, useAnswer } from '../../ui/index.ts'
import { removalWords } from './removal-words.ts'

/** Removes a rule of the clock, and says first which responses go by it and what they would go by then. */
export const RemoveRule = ({
  rule: { id, name, retired },
  onClose,
  onDone,
}: {
  readonly rule: ClockRule
  readonly onClose: () => void
  readonly onDone: () => void
}) => {
  const preview = useAnswer('clock.previewRemoval', { id })
  const remove = useAct('clock.removeRule', {
    said: `Removed the rule “${name}”.`,
    undoable: true,
    failuresShown: true,
    onDone,
  })
  return (
    <SureDialog
      title={`Remove the rule “${name}”?`}
      error={remove.error}
      pending={remove.isPending || preview.data === undefined}
      no="Keep it"
      yes="Remove the rule"
      onNo={onClose}
      onYes={() => remove.mutate({ id })}
    >
      {preview.error !== null ? (
        <Failure error={preview.error} onRetry={() => void preview.refetch()} />
      ) : preview.data === undefined ? (
        <Loading label="Looking up what goes by it" />
      ) : (
        <p>{removalWords(preview.data)}</p>
      )}
      {!retired && <p>To go by it no more and keep it in the list with its source, retire it instead.</p>}
    </SureDialog>
  )
}
