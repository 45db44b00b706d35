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
import type { WayBack } from '../../../shared/model/workspace.ts'
import { instantWords } from '../../../shared/rules/instant-words.ts'
import { reasonOf, useAct } from '../../ui/index.ts'

/** Says what goes and what stays before the workspace goes back; the workspace's notice says it afterwards. */
export const GoBackDialog = ({ way, onClose }: { readonly way: WayBack; readonly onClose: () => void }) => {
  const day = instantWords(way.at)
  const goBack = useAct('workspace.goBack', {
    failuresShown: true,
    onDone: onClose,
  })
  const reason = goBack.error === null ? null : reasonOf(goBack.error)
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Go back to {day}?</DialogTitle>
          <DialogContent>
            <p>
              Papers, recommendations, reviews and reports will be as they were then. What was recorded since
              is put aside, not deleted: it stands in this list afterwards, and you can go back to it.
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
            <Button onClick={onClose}>Leave it as it is</Button>
            <Button
              appearance="primary"
              disabledFocusable={goBack.isPending}
              onClick={() => goBack.mutate({ file: way.file })}
            >
              Go back
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
