import { Field, Input, Textarea } from '@fluentui/react-components'
import type { Action } from '../../../shared/model/action.ts'
import { EntryForm, orNull, useEntry } from '../../ui/index.ts'

/** Changes the words and the owner of an action; its paper and quote stay as they were. */
export const ActionEditForm = ({
  action: { id, text, owner },
  onClose,
}: {
  readonly action: Action
  readonly onClose: () => void
}) => {
  const entry = useEntry('actions.edit', {
    draft: `action-edit:${id}`,
    initial: { text, owner: owner ?? '' },
    said: 'Saved the changes.',
    onClose,
  })
  const { value, put } = entry
  if (!entry.ready) return null
  return (
    <EntryForm
      label="Edit the action"
      act="Save"
      fits={value.text.trim() !== ''}
      {...entry.form}
      onSave={() => entry.save({ id, text: value.text.trim(), owner: orNull(value.owner) })}
    >
      <Field label="Action" required>
        <Textarea
          rows={4}
          resize="vertical"
          value={value.text}
          onChange={(_, { value: typed }) => put({ text: typed })}
        />
      </Field>
      <Field label="Owner">
        <Input value={value.owner} onChange={(_, { value: typed }) => put({ owner: typed })} />
      </Field>
    </EntryForm>
  )
}
