import { Button, Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import { DialogFrame } from './dialog-frame.tsx'

/** Asks for one line of words. */
export const WordsDialog = ({
  title,
  label,
  hint,
  first,
  longest,
  fits,
  act,
  onDone,
  onClose,
  other,
}: {
  readonly title: string
  readonly label: string
  /** Of what is typed so far, trimmed. */
  readonly hint: (typed: string) => string
  /** What stands there at first. */
  readonly first: string
  /** In characters. */
  readonly longest: number
  /** Asked of what is typed, trimmed. */
  readonly fits: (typed: string) => boolean
  /** The words of the button. */
  readonly act: string
  readonly onDone: (typed: string) => void
  readonly onClose: () => void
  readonly other?: { readonly act: string; readonly onDone: () => void }
}) => {
  const [typed, setTyped] = useState(first)
  const words = typed.trim()
  return (
    <DialogFrame
      title={title}
      onClose={onClose}
      onSubmit={() => {
        if (fits(words)) onDone(words)
      }}
      acts={
        <>
          {other !== undefined && <Button onClick={other.onDone}>{other.act}</Button>}
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" appearance="primary" disabled={!fits(words)}>
            {act}
          </Button>
        </>
      }
    >
      <Field label={label} hint={hint(words)}>
        <Input value={typed} maxLength={longest} onChange={(_, { value }) => setTyped(value)} />
      </Field>
    </DialogFrame>
  )
}
