import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { DialogFrame } from './dialog-frame.tsx'
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
  <DialogFrame
    title={title}
    mustAnswer
    onClose={onNo}
    acts={
      <>
        <Button onClick={onNo}>{no}</Button>
        <Button appearance="primary" disabledFocusable={pending} onClick={onYes}>
          {yes}
        </Button>
      </>
    }
  >
    {children}
    <Refusal error={error} />
  </DialogFrame>
)
