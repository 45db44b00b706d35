import { Field, Input, Textarea } from '@fluentui/react-components'
import {
  DialogFrame,
  EntryForm,
  navigate,
  orNull,
  ReviewField,
  useEntry,
  useEntryStyles,
} from '../../ui/index.ts'

const nothing = { reviewId: null as string | null, number: '', text: '', owner: '', sourceWords: '' }

/** A recommendation typed by hand: its source is in words, "no paper yet". */
export const NewRecommendation = ({ onClose }: { readonly onClose: () => void }) => {
  const styles = useEntryStyles()
  const entry = useEntry('recommendations.create', {
    draft: 'recommendation:new',
    initial: nothing,
    said: 'Added the recommendation.',
    onClose,
    onDone: ({ id }) => navigate({ section: 'recommendations', id }),
  })
  const { value, put } = entry
  return (
    <DialogFrame title="Add a recommendation" onClose={onClose}>
      {entry.ready && (
        <EntryForm
          label="New recommendation"
          act="Add"
          fits={value.text.trim() !== '' && value.sourceWords.trim() !== ''}
          {...entry.form}
          onSave={() => entry.save({ ...value, number: orNull(value.number), owner: orNull(value.owner) })}
        >
          <Field label="Words" required>
            <Textarea
              rows={4}
              resize="vertical"
              value={value.text}
              onChange={(_, { value: text }) => put({ text })}
            />
          </Field>
          <div className={styles.pair}>
            <Field label="Number">
              <Input value={value.number} onChange={(_, { value: number }) => put({ number })} />
            </Field>
            <Field label="Owner">
              <Input value={value.owner} onChange={(_, { value: owner }) => put({ owner })} />
            </Field>
          </div>
          <ReviewField value={value.reviewId} onChange={(reviewId) => put({ reviewId })} />
          <Field
            label="Where this comes from"
            required
            hint="It shows “no paper yet” until a paper is matched."
          >
            <Input value={value.sourceWords} onChange={(_, { value: sourceWords }) => put({ sourceWords })} />
          </Field>
        </EntryForm>
      )}
    </DialogFrame>
  )
}
