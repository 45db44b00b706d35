import { Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import { StatedDateField, useAct } from '../../ui/index.ts'
import { EntryForm, useEntryStyles } from './entry-form.tsx'

/** Whom the recommendation was put to, and when they received it. */
export const RecipientForm = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const styles = useEntryStyles()
  const [name, setName] = useState('')
  const [receivedOn, setReceivedOn] = useState<string | null>(null)
  const [dateFits, setDateFits] = useState(true)
  const add = useAct('recommendations.addRecipient', {
    said: 'Added the recipient.',
    undoable: true,
    failuresShown: true,
    onDone: onClose,
  })
  return (
    <EntryForm
      label="New recipient"
      act="Add recipient"
      fits={name.trim() !== '' && dateFits}
      pending={add.isPending}
      error={add.error}
      onSave={() => add.mutate({ id, name, receivedOn })}
      onClose={onClose}
    >
      <div className={styles.pair}>
        <Field label="Body or person" required>
          <Input value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
        <StatedDateField
          label="Received on"
          wholeDay
          value={receivedOn}
          onChange={setReceivedOn}
          onValid={setDateFits}
        />
      </div>
    </EntryForm>
  )
}
