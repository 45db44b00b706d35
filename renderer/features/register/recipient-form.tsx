import { Field, Input } from '@fluentui/react-components'
import type { Recommendation } from '../../../shared/model/recommendation.ts'
import { EntryForm, StatedDateField, useEntry, useEntryStyles } from '../../ui/index.ts'

type Recipient = Pick<Recommendation['recipients'][number], 'id' | 'name' | 'receivedOn'>

/** Whom the recommendation was put to, and when they received it; `recipient`: one that is corrected. */
export const RecipientForm = ({
  id,
  recipient = null,
  onClose,
}: {
  readonly id: string
  readonly recipient?: Recipient | null
  readonly onClose: () => void
}) => {
  const styles = useEntryStyles()
  const edits = recipient !== null
  const options = {
    draft: `recipient:${recipient?.id ?? id}`,
    initial: { name: recipient?.name ?? '', receivedOn: recipient?.receivedOn ?? null },
    onClose,
  }
  const adding = useEntry('recommendations.addRecipient', { ...options, said: 'Added the recipient.' })
  const editing = useEntry('recommendations.editRecipient', { ...options, said: 'Saved the recipient.' })
  const entry = edits ? editing : adding
  const { value, put } = entry
  if (!entry.ready) return null
  const save = () =>
    recipient === null
      ? adding.save({ id, ...value })
      : editing.save({ id, recipientId: recipient.id, ...value })
  return (
    <EntryForm
      label={edits ? 'Edit the recipient' : 'New recipient'}
      act={edits ? 'Save recipient' : 'Add recipient'}
      fits={value.name.trim() !== '' && entry.datesFit}
      {...entry.form}
      onSave={save}
    >
      <div className={styles.pair}>
        <Field label="Body or person" required>
          <Input value={value.name} onChange={(_, { value: name }) => put({ name })} />
        </Field>
        <StatedDateField
          label="Received on"
          wholeDay
          value={value.receivedOn}
          onChange={(receivedOn) => put({ receivedOn })}
          onValid={entry.fits('received')}
        />
      </div>
    </EntryForm>
  )
}
