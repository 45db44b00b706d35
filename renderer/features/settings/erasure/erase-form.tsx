import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { SureDialog, useAct } from '../../../ui/index.ts'
import type { Erasure } from '../../../../shared/model/erasure.ts'
import { asked, type Choices } from './choices.ts'
import { ErasureProgress } from './erasure-progress.tsx'
import { placesWords } from './erasure-words.ts'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '640px',
  },
  field: { width: '100%' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** What stands in their place, why, and the last question. */
export const EraseForm = ({
  searchKey,
  choices,
  taken,
  wholePaper,
  onDone,
  onGiveUp,
}: {
  readonly searchKey: string
  readonly choices: Choices
  /** How many places are ticked. */
  readonly taken: number
  readonly wholePaper: boolean
  readonly onDone: (erasure: Erasure) => void
  readonly onGiveUp: () => void
}) => {
  const styles = useStyles()
  const [replacement, setReplacement] = useState('[removed]')
  const [reason, setReason] = useState('')
  const [asking, setAsking] = useState(false)
  const erase = useAct('erasure.erase', { failuresShown: true, onDone })
  const fits = replacement.trim() !== '' && reason.trim() !== '' && (taken > 0 || wholePaper)
  const ask = (event: FormEvent) => {
    event.preventDefault()
    if (!fits) return
    erase.reset()
    setAsking(true)
  }
  if (erase.isPending) return <ErasureProgress title="Erasing" />
  return (
    <form className={styles.form} onSubmit={ask} aria-label="Erasing">
      <Field className={styles.field} label="What stands in their place" required>
        <Input value={replacement} maxLength={60} onChange={(_, { value }) => setReplacement(value)} />
      </Field>
      <Field
        className={styles.field}
        label="Reason"
        required
        hint="Kept for good with who did it and when, so without the words themselves: “Data protection officer, case 14”."
      >
        <Input
          value={reason}
          maxLength={500}
          autoComplete="off"
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" disabled={!fits}>
          Erase…
        </Button>
        <Button onClick={onGiveUp}>Leave everything as it is</Button>
      </div>
      {asking && (
        <SureDialog
          title={
            wholePaper ? 'Erase this paper for good?' : `Erase the words from ${placesWords(taken)} for good?`
          }
          error={erase.error}
          pending={erase.isPending}
          no="Leave everything as it is"
          yes="Erase for good"
          onNo={() => setAsking(false)}
          onYes={() => erase.mutate({ key: searchKey, replacement, reason, choices: asked(choices) })}
        >
          <p>
            <strong>This can’t be undone.</strong> The originals of the papers ticked and all backups from
            before are deleted. Revisit shows nothing else until it is done; where the computer stops in the
            middle, it is finished at the next start.
          </p>
        </SureDialog>
      )}
    </form>
  )
}
