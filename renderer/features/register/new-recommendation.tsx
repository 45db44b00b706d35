import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Textarea,
} from '@fluentui/react-components'
import { navigate, useAct, useDraft } from '../../ui/index.ts'
import { EntryForm, useEntryStyles } from './entry-form.tsx'
import { ReviewField } from './review-field.tsx'
import { orNull } from './words.ts'

const nothing = { reviewId: null as string | null, number: '', text: '', owner: '', sourceWords: '' }

/** A recommendation typed by hand: its source is in words, "no paper yet". */
export const NewRecommendation = ({ onClose }: { readonly onClose: () => void }) => {
  const styles = useEntryStyles()
  const draft = useDraft('recommendation:new', nothing)
  const create = useAct('recommendations.create', {
    said: 'Added the recommendation.',
    undoable: true,
    failuresShown: true,
    onDone: ({ id }) => {
      draft.discard()
      onClose()
      navigate({ section: 'recommendations', id })
    },
  })
  const { value } = draft
  const put = (part: Partial<typeof nothing>) => draft.set({ ...value, ...part })
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Add a recommendation</DialogTitle>
          <DialogContent>
            {draft.ready && (
              <EntryForm
                label="New recommendation"
                act="Add"
                fits={value.text.trim() !== '' && value.sourceWords.trim() !== ''}
                pending={create.isPending}
                error={create.error}
                restored={draft.restored}
                onSave={() =>
                  create.mutate({ ...value, number: orNull(value.number), owner: orNull(value.owner) })
                }
                onClose={onClose}
                onDiscard={() => {
                  draft.discard()
                  onClose()
                }}
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
                  <Input
                    value={value.sourceWords}
                    onChange={(_, { value: sourceWords }) => put({ sourceWords })}
                  />
                </Field>
              </EntryForm>
            )}
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
