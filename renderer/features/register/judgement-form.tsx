import { Field, Input, Textarea } from '@fluentui/react-components'
import type { JudgementKind } from '../../../shared/model/recommendation.ts'
import {
  ChoiceField,
  EntryForm,
  judgementWords,
  orNull,
  StatedDateField,
  today,
  useEntry,
  useEntryStyles,
} from '../../ui/index.ts'

type Typed = {
  readonly kind: JudgementKind | null
  readonly date: string | null
  readonly minuteReference: string
  readonly comment: string
}

const firstTyped = (): Typed => ({ kind: null, date: today(), minuteReference: '', comment: '' })

/** What the panel decided at a meeting, with the minute that says so. */
export const JudgementForm = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const styles = useEntryStyles()
  const entry = useEntry('recommendations.judge', {
    draft: `judgement:${id}`,
    initial: firstTyped(),
    said: 'Recorded the judgement.',
    onClose,
  })
  const { value, put } = entry
  if (!entry.ready) return null
  const { kind, date } = value
  const save = () => {
    if (kind === null || date === null) return
    const { minuteReference, comment } = value
    entry.save({ id, kind, date, minuteReference: orNull(minuteReference), comment: orNull(comment) })
  }
  return (
    <EntryForm
      label="New judgement"
      act="Save judgement"
      fits={kind !== null && date !== null && entry.datesFit}
      {...entry.form}
      onSave={save}
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
          onValid={entry.fits('date')}
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
