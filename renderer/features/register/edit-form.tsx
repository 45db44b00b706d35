import { Checkbox, Field, Input, Textarea } from '@fluentui/react-components'
import type { Recommendation } from '../../../shared/model/recommendation.ts'
import { EntryForm, orNull, ReviewField, useEntry, useEntryStyles } from '../../ui/index.ts'

/** Changes what is tracked; the paper it came from, and its quote, stay as they were. */
export const EditForm = ({
  recommendation: { id, number, reference, text, owner, procedural, reviewId },
  onClose,
}: {
  readonly recommendation: Recommendation
  readonly onClose: () => void
}) => {
  const styles = useEntryStyles()
  const entry = useEntry('recommendations.edit', {
    draft: `edit:${id}`,
    initial: {
      reference: reference ?? '',
      number: number ?? '',
      text,
      owner: owner ?? '',
      procedural,
      reviewId,
    },
    said: 'Saved the changes.',
    onClose,
  })
  const { value: typed, put } = entry
  if (!entry.ready) return null
  const save = () => {
    const wanted = {
      ...typed,
      reference: orNull(typed.reference) ?? reference,
      number: orNull(typed.number),
      owner: orNull(typed.owner),
      text: typed.text.trim(),
    }
    const was = { reference, number, text, owner, procedural, reviewId }
    const names = (Object.keys(was) as (keyof typeof was)[]).filter((name) => wanted[name] !== was[name])
    if (names.length === 0) entry.form.onDiscard?.()
    else entry.save({ id, ...Object.fromEntries(names.map((name) => [name, wanted[name]])) })
  }
  return (
    <EntryForm
      label="Edit the recommendation"
      act="Save"
      fits={typed.text.trim() !== ''}
      {...entry.form}
      onSave={save}
    >
      <Field label="Words" required>
        <Textarea
          rows={6}
          resize="vertical"
          value={typed.text}
          onChange={(_, { value }) => put({ text: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field label="Reference" hint="The council's own; no two recommendations share one.">
          <Input value={typed.reference} onChange={(_, { value }) => put({ reference: value })} />
        </Field>
        <Field label="Number">
          <Input value={typed.number} onChange={(_, { value }) => put({ number: value })} />
        </Field>
        <Field label="Owner">
          <Input value={typed.owner} onChange={(_, { value }) => put({ owner: value })} />
        </Field>
        <ReviewField value={typed.reviewId} onChange={(next) => put({ reviewId: next })} />
      </div>
      <Checkbox
        label="Procedural (noted, thanks, minutes approved)"
        checked={typed.procedural}
        onChange={(_, { checked }) => put({ procedural: checked === true })}
      />
    </EntryForm>
  )
}
