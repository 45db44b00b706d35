import { Field, Input, Textarea } from '@fluentui/react-components'
import type { StatedDate } from '../../../shared/model/dates.ts'
import { EntryForm, orNull, StatedDateField, useEntry, useEntryStyles } from '../../ui/index.ts'

type Typed = {
  readonly text: string
  readonly owner: string
  readonly dueDate: StatedDate | null
  readonly madeOn: StatedDate | null
  readonly sourceWords: string
}

const nothing: Typed = { text: '', owner: '', dueDate: null, madeOn: null, sourceWords: '' }

/** A new action, typed; `recommendationId`: the one that it answers. */
export const ActionForm = ({
  recommendationId,
  onClose,
  onDone,
}: {
  readonly recommendationId: string | null
  readonly onClose: () => void
  readonly onDone?: (made: { readonly id: string }) => void
}) => {
  const styles = useEntryStyles()
  const entry = useEntry('actions.create', {
    draft: `action:${recommendationId ?? 'new'}`,
    initial: nothing,
    said: 'Added the action.',
    onClose,
    ...(onDone === undefined ? {} : { onDone }),
  })
  const { value, put } = entry
  if (!entry.ready) return null
  return (
    <EntryForm
      label="New action"
      act="Add action"
      fits={value.text.trim() !== '' && value.sourceWords.trim() !== '' && entry.datesFit}
      {...entry.form}
      onSave={() => entry.save({ ...value, owner: orNull(value.owner), recommendationId })}
    >
      <Field label="Action" required>
        <Textarea
          rows={3}
          resize="vertical"
          value={value.text}
          onChange={(_, { value: text }) => put({ text })}
        />
      </Field>
      <div className={styles.pair}>
        <Field label="Owner">
          <Input value={value.owner} onChange={(_, { value: owner }) => put({ owner })} />
        </Field>
        <StatedDateField
          label="Due"
          value={value.dueDate}
          onChange={(dueDate) => put({ dueDate })}
          onValid={entry.fits('due')}
        />
        <StatedDateField
          label="Agreed on"
          value={value.madeOn}
          onChange={(madeOn) => put({ madeOn })}
          onValid={entry.fits('made')}
        />
      </div>
      <Field label="Where this comes from" required hint="For example: action plan to cabinet, 12 June">
        <Input value={value.sourceWords} onChange={(_, { value: sourceWords }) => put({ sourceWords })} />
      </Field>
    </EntryForm>
  )
}
