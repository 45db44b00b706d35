import { SureDialog, useAct } from '../../ui/index.ts'
import { savesOf } from './editor/use-saved-text.ts'

/** Says first that it can't be undone. */
export const FreezeDialog = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const freeze = useAct('reports.freeze', {
    said: 'The report is frozen.',
    failuresShown: true,
    onDone: onClose,
  })
  return (
    <SureDialog
      title="Freeze this report?"
      error={freeze.error}
      pending={freeze.isPending}
      no="Not yet"
      yes="Freeze for good"
      onNo={onClose}
      onYes={() => void savesOf(id).then(() => freeze.mutate({ id }))}
    >
      <p>
        <strong>This can’t be undone.</strong> Every word and figure is kept as it prints now, whatever the
        tracker says later. To go on writing, make a copy.
      </p>
    </SureDialog>
  )
}
