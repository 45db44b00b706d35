import { Field, Input, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import type { JudgementKind } from '../../../shared/model/recommendation.ts'
import { StatedDateField, useAct, useDraft } from '../../ui/index.ts'
import { ChoiceField } from './choice-field.tsx'
import { EntryForm, useEntryStyles } from './entry-form.tsx'
import { judgementWords, orNull, today } from './words.ts'

interface Typed {
  readonly kind: JudgementKind | null
  readonly date: string | null
  readonly minuteReference: string
  readonly comment: string
}

export const judgementDraft = (recommendationId: string): string => `judgement:${recommendationId}`

/** What the panel decided at a meeting, with the minute that says so. */
export const JudgementForm = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const styles = useEntryStyles()
  const draft = useDraft<Typed>(judgementDraft(id), {
    kind: null,
    date: today(),
    minuteReference: '',
    comment: '',
  })
  const [dateFits, setDateFits] = useState(true)
  const judge = useAct('recommendations.judge', {
    said: 'Recorded the judgement.',
    undoable: true,
    failuresShown: true,
    onDone: () => {
      draft.discard()
      onClose()
    },
  })
  if (!draft.ready) return null
  const { value } = draft
  const { kind, date } = value
  const put = (part: Partial<Typed>) => draft.set({ ...value, ...part })
  const save = () => {
    if (kind === null || date === null) return
    judge.mutate({
      id,
      kind,
      date,
      minuteReference: orNull(value.minuteReference),
      comment: orNull(value.comment),
    })
  }
  return (
    <EntryForm
      label="New judgement"
      act="Save judgement"
      fits={kind !== null && date !== null && dateFits}
      pending={judge.isPending}
      error={judge.error}
      restored={draft.restored}
      onSave={save}
      onClose={onClose}
      onDiscard={() => {
        draft.discard()
        onClose()
      }}
    >
      <div className={styles.pair}>
        <ChoiceField
          label="The panel decided"
          required
          words={judgementWords}
          value={kind}
          onChange={(next) => put({ kind: next })}
        />
        <StatedDateField
          label="Meeting on"
          required
          wholeDay
          value={date}
          onChange={(next) => put({ date: next })}
          onValid={setDateFits}
        />
        <Field label="Minute reference">
          <Input
            placeholder="e.g. Minute 88"
            value={value.minuteReference}
            onChange={(_, { value: minuteReference }) => put({ minuteReference })}
          />
        </Field>
      </div>
      <Field label="Comment">
        <Textarea rows={2} value={value.comment} onChange={(_, { value: comment }) => put({ comment })} />
      </Field>
    </EntryForm>
  )
}
