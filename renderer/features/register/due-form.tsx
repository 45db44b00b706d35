import { Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import type { Recommendation } from '../../../shared/model/recommendation.ts'
import { dueDateNeedsReason } from '../../../shared/rules/reason-needed.ts'
import { StatedDateField, useAct } from '../../ui/index.ts'
import { EntryForm, useEntryStyles } from './entry-form.tsx'
import { orNull } from './words.ts'

/** Sets the due date, or moves it: then the reason is needed and the date before is kept. */
export const DueForm = ({
  recommendation: { id, dueDate },
  onClose,
}: {
  readonly recommendation: Recommendation
  readonly onClose: () => void
}) => {
  const styles = useEntryStyles()
  const [date, setDate] = useState(dueDate)
  const [dateFits, setDateFits] = useState(true)
  const [words, setWords] = useState('')
  const [reason, setReason] = useState('')
  const setDue = useAct('recommendations.setDueDate', {
    said: (_, asked) =>
      asked.date === null
        ? 'Removed the due date.'
        : dueDate === null
          ? 'Set the due date.'
          : 'Moved the due date.',
    undoable: true,
    failuresShown: true,
    onDone: onClose,
  })
  const reasonNeeded = dueDateNeedsReason(dueDate, date)
  const changes = date !== dueDate || words.trim() !== ''
  return (
    <EntryForm
      label="Due date"
      act={dueDate === null ? 'Set due date' : date === null ? 'Remove due date' : 'Move due date'}
      fits={changes && dateFits && (!reasonNeeded || reason.trim() !== '')}
      pending={setDue.isPending}
      error={setDue.error}
      onSave={() => setDue.mutate({ id, date, words: orNull(words), reason: orNull(reason) })}
      onClose={onClose}
    >
      <div className={styles.pair}>
        <StatedDateField label="Due date" value={date} onChange={setDate} onValid={setDateFits} />
        <Field label="In words, where the paper has them">
          <Input
            placeholder="e.g. by the end of 2026"
            value={words}
            onChange={(_, { value }) => setWords(value)}
          />
        </Field>
      </div>
      {dueDate !== null && (
        <Field label="Why it moves" required={reasonNeeded} hint="The date before stays on record.">
          <Input value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
      )}
    </EntryForm>
  )
}
