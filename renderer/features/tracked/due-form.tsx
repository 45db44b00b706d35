import { Field, Input } from '@fluentui/react-components'
import type { StatedDate } from '../../../shared/model/dates.ts'
import { dueDateNeedsReason } from '../../../shared/rules/reason-needed.ts'
import { EntryForm, orNull, StatedDateField, useEntry, useEntryStyles } from '../../ui/index.ts'

export type DueOf = 'recommendations.setDueDate' | 'actions.setDueDate'

/** Sets the due date of a recommendation or an action, or moves it: then the reason is needed and the date before is kept. */
export const DueForm = ({
  due: { id, dueDate },
  of,
  draft,
  onClose,
}: {
  readonly due: { readonly id: string; readonly dueDate: StatedDate | null }
  readonly of: DueOf
  readonly draft: string
  readonly onClose: () => void
}) => {
  const styles = useEntryStyles()
  const entry = useEntry(of, {
    draft,
    initial: { date: dueDate, words: '', reason: '' },
    said: (_, asked) => {
      if (asked.date === null) return 'Removed the due date.'
      return dueDate === null ? 'Set the due date.' : 'Moved the due date.'
    },
    onClose,
  })
  const { value, put } = entry
  if (!entry.ready) return null
  const { date, words, reason } = value
  const reasonNeeded = dueDateNeedsReason(dueDate, date)
  const changes = date !== dueDate || words.trim() !== ''
  return (
    <EntryForm
      label="Due date"
      act={dueDate === null ? 'Set due date' : date === null ? 'Remove due date' : 'Move due date'}
      fits={changes && entry.datesFit && (!reasonNeeded || reason.trim() !== '')}
      {...entry.form}
      onSave={() => entry.save({ id, date, words: orNull(words), reason: orNull(reason) })}
    >
      <div className={styles.pair}>
        <StatedDateField
          label="Due date"
          value={date}
          onChange={(next) => put({ date: next })}
          onValid={entry.fits('date')}
        />
        <Field label="In words, where the paper has them">
          <Input
            placeholder="e.g. by the end of 2026"
            value={words}
            onChange={(_, { value: typed }) => put({ words: typed })}
          />
        </Field>
      </div>
      {dueDate !== null && (
        <Field label="Why it moves" required={reasonNeeded} hint="The date before stays on record.">
          <Input value={reason} onChange={(_, { value: typed }) => put({ reason: typed })} />
        </Field>
      )}
    </EntryForm>
  )
}
