import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'

export type ConfirmDialogProps = {
  readonly open: boolean
  readonly onClose: () => void
  /** A question: "Remove this paper?" */
  readonly title: string
  /** What will happen and whether it can be undone. */
  readonly children: ReactNode
  /** The act as a verb: "Remove". */
  readonly act: string
  readonly onAct: () => void
}

/** Asks before an act that can't be undone or takes much with it; what undo covers is not asked about. */
export const ConfirmDialog = ({ open, onClose, title, children, act, onAct }: ConfirmDialogProps) => (
  <Dialog open={open} onOpenChange={(_, { open: next }) => next || onClose()}>
    <DialogSurface>
      <DialogBody>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent>{children}</DialogContent>
        <DialogActions>
          <DialogTrigger disableButtonEnhancement>
            <Button>Cancel</Button>
          </DialogTrigger>
          <Button
            appearance="primary"
            onClick={() => {
              onAct()
              onClose()
            }}
          >
            {act}
          </Button>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  </Dialog>
)
