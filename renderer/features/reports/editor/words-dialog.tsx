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

/** Asks for one line of words. */
export const WordsDialog = ({
  title,
  label,
  hint,
  first,
  fits,
  act,
  onDone,
  onClose,
  other,
}: {
  readonly title: string
  readonly label: string
  readonly hint: string
  readonly first: string
  readonly fits: (typed: string) => boolean
  readonly act: string
  readonly onDone: (typed: string) => void
  readonly onClose: () => void
  readonly other?: { readonly act: string; readonly onDone: () => void }
}) => {
  const [typed, setTyped] = useState(first)
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (fits(typed)) onDone(typed)
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>
              <Field label={label} hint={hint}>
                <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
              </Field>
            </DialogContent>
            <DialogActions fluid={other !== undefined}>
              {other !== undefined && <Button onClick={other.onDone}>{other.act}</Button>}
              <Button onClick={onClose}>Cancel</Button>
              <Button type="submit" appearance="primary" disabled={!fits(typed)}>
                {act}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
