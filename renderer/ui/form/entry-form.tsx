import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect, useRef } from 'react'
import { Refusal } from '../refusal.tsx'
import { useKeysIn } from '../use-keys-in.ts'
import { useSaveKey } from './use-save-key.ts'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  keys: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

export const useEntryStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
    // An input asks for twenty letters' room of itself: in a narrow pane it takes what there is.
    '& > *': { minWidth: 0 },
    '& input': { minWidth: 0, width: '100%' },
    '& :has(> input)': { minWidth: 0 },
  },
  control: { minWidth: 0, width: '100%' },
})

export interface EntryFormProps {
  /** Names the form: "New progress update". */
  readonly label: string
  /** The act as words on the button: "Save update". */
  readonly act: string
  readonly fits: boolean
  readonly pending: boolean
  /** Why the last save was refused. */
  readonly error: Error | null
  /** True where what is in the fields was typed before the app was closed or broke. */
  readonly restored?: boolean
  readonly onSave: () => void
  /** Escape: out of the form, what was typed is kept where there is a draft. */
  readonly onClose: () => void
  /** Gives up what was typed; where left out, "Cancel" closes. */
  readonly onDiscard?: () => void
  readonly children: ReactNode
}

/** A form inside a screen: Ctrl+Enter saves, Escape closes, the first field has the focus. */
export const EntryForm = (props: EntryFormProps) => {
  const { label, act, fits, pending, error, restored = false, onSave, onClose, onDiscard, children } = props
  const styles = useStyles()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
    // The focus goes with the form: it comes back to what the form was in.
    const home = form.current?.parentElement?.closest<HTMLElement>('[tabindex]')
    return () => {
      if (document.activeElement === document.body) home?.focus({ preventScroll: true })
    }
  }, [])
  const save = () => {
    if (fits && !pending) onSave()
  }
  useSaveKey(form, save)
  useKeysIn(form, (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  })
  const refusal = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (error !== null) refusal.current?.scrollIntoView({ block: 'nearest' })
  }, [error])
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {restored && (
        <MessageBar intent="info">
          <MessageBarBody>This is what you were typing before. It is not saved yet.</MessageBarBody>
        </MessageBar>
      )}
      {children}
      {error !== null && (
        <div ref={refusal}>
          <Refusal error={error} />
        </div>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={!fits} disabledFocusable={pending}>
          {act}
        </Button>
        <Button onClick={onDiscard ?? onClose}>{onDiscard ? 'Discard' : 'Cancel'}</Button>
        <span className={styles.keys}>Ctrl + Enter saves, Esc closes</span>
      </div>
    </form>
  )
}
