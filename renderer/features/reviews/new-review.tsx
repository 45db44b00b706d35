import { Field, Input, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import type { ReviewStage } from '../../../shared/model/review-stage.ts'
import {
  BodyField,
  ChoiceField,
  EntryForm,
  navigate,
  orNull,
  StatedDateField,
  today,
  useAct,
  useDraft,
  useEntryStyles,
} from '../../ui/index.ts'
import { stageWords } from './stage-words.ts'

interface Typed {
  readonly title: string
  readonly bodyId: string | null
  readonly scope: string
  readonly stage: ReviewStage | null
  readonly day: string | null
}

/** A review that begins before any paper of it is here. */
export const NewReview = ({ onClose }: { readonly onClose: () => void }) => {
  const styles = useEntryStyles()
  const first: Typed = { title: '', bodyId: null, scope: '', stage: 'scoping', day: today() }
  const draft = useDraft<Typed>('review:new', first)
  const [dayFits, setDayFits] = useState(true)
  const create = useAct('reviews.create', {
    said: 'Began the review.',
    undoable: true,
    failuresShown: true,
    onDone: ({ id }) => {
      draft.discard()
      navigate({ section: 'reviews', id })
    },
  })
  if (!draft.ready) return null
  const { title, bodyId, scope, stage, day } = draft.value
  const put = (part: Partial<Typed>) => draft.set({ ...draft.value, ...part })
  return (
    <EntryForm
      label="New review"
      act="Begin the review"
      fits={title.trim() !== '' && stage !== null && day !== null && dayFits}
      pending={create.isPending}
      error={create.error}
      restored={draft.restored}
      onSave={() => {
        if (stage !== null && day !== null) create.mutate({ title, bodyId, scope: orNull(scope), stage, day })
      }}
      onClose={onClose}
      onDiscard={() => {
        draft.discard()
        onClose()
      }}
    >
      <Field label="Title" required>
        <Input value={title} onChange={(_, { value }) => put({ title: value })} />
      </Field>
      <div className={styles.pair}>
        <BodyField none="None named" value={bodyId} onChange={(next) => put({ bodyId: next })} />
        <ChoiceField
          label="Stage"
          required
          words={stageWords}
          value={stage}
          onChange={(next) => put({ stage: next })}
        />
        <StatedDateField
          label="Since"
          required
          wholeDay
          value={day}
          onChange={(next) => put({ day: next })}
          onValid={setDayFits}
        />
      </div>
      <Field label="Scope">
        <Textarea rows={2} value={scope} onChange={(_, { value }) => put({ scope: value })} />
      </Field>
    </EntryForm>
  )
}
