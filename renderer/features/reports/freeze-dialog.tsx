import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components'
import { reasonOf, useAct } from '../../ui/index.ts'
import { savesOf } from './editor/use-saved-text.ts'

/** Says first that it can't be undone. */
export const FreezeDialog = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const freeze = useAct('reports.freeze', {
    said: 'The report is frozen.',
    failuresShown: true,
    onDone: onClose,
  })
  const reason = freeze.error === null ? null : reasonOf(freeze.error)
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Freeze this report?</DialogTitle>
          <DialogContent>
            <p>
              <strong>This can’t be undone.</strong> Every word and figure is kept as it prints now, whatever
              the tracker says later. To go on writing, make a copy.
            </p>
            {reason !== null && (
              <MessageBar intent="error">
                <MessageBarBody>
                  {reason.message} {reason.next}
                </MessageBarBody>
              </MessageBar>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Not yet</Button>
            <Button
              appearance="primary"
              disabledFocusable={freeze.isPending}
              onClick={() => void savesOf(id).then(() => freeze.mutate({ id }))}
            >
              Freeze for good
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
