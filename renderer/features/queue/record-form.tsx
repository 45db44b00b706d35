import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect, useRef } from 'react'
import { useKeysIn, useSaveKey } from '../../ui/index.ts'

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    '& .fui-Dropdown, & .fui-Input': { minWidth: 0, width: '100%' },
  },
  whole: { gridColumn: '1 / -1', margin: 0 },
  actions: { gridColumn: '1 / -1', display: 'flex', gap: tokens.spacingHorizontalS },
})

/** What has to be said before a candidate is recorded on a recommendation. */
export const RecordForm = ({
  label,
  note,
  fits,
  onSave,
  onClose,
  children,
}: {
  readonly label: string
  /** The words of the paper that the form is filled in from. */
  readonly note: string | null
  readonly fits: boolean
  readonly onSave: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}) => {
  const styles = useStyles()
  const form = useRef<HTMLFormElement>(null)
  useSaveKey(form, onSave)
  useKeysIn(form, (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  })
  useEffect(() => form.current?.querySelector<HTMLElement>('button, input')?.focus(), [])
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      <Text as="h3" weight="semibold" className={styles.whole}>
        {label}
      </Text>
      {children}
      {note !== null && (
        <Text size={200} className={styles.whole}>
          {note}
        </Text>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={!fits}>
          Record
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  )
}
