import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components'
import { useState } from 'react'

/** Asks for the name of a view. */
export const ViewNameDialog = ({
  title,
  act,
  initial,
  hintOf,
  onName,
  onClose,
}: {
  readonly title: string
  readonly act: string
  readonly initial: string
  /** What the name means, as far as it is typed. */
  readonly hintOf: (name: string) => string
  readonly onName: (name: string) => void
  readonly onClose: () => void
}) => {
  const [typed, setTyped] = useState(initial)
  const name = typed.trim()
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (name !== '') onName(name)
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>
              <Field label="Name" hint={hintOf(name)}>
                <Input value={typed} maxLength={80} onChange={(_, { value }) => setTyped(value)} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>Cancel</Button>
              <Button appearance="primary" type="submit" disabled={name === ''}>
                {act}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
