import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Refusal } from './refusal.tsx'

/** Asks before what changes much: what goes and what stays, two answers, and why it failed where it did. */
export const SureDialog = ({
  title,
  children,
  error,
  pending,
  no,
  yes,
  onNo,
  onYes,
}: {
  readonly title: string
  readonly children: ReactNode
  readonly error: Error | null
  readonly pending: boolean
  /** The words of the two buttons. */
  readonly no: string
  readonly yes: string
  readonly onNo: () => void
  readonly onYes: () => void
}) => (
  <Dialog open onOpenChange={(_, { open }) => !open && onNo()} modalType="alert">
    <DialogSurface>
      <DialogBody>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent>
          {children}
          <Refusal error={error} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onNo}>{no}</Button>
          <Button appearance="primary" disabledFocusable={pending} onClick={onYes}>
            {yes}
          </Button>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  </Dialog>
)
