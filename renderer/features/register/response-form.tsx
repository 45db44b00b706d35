import { Checkbox, Field, Input, Textarea } from '@fluentui/react-components'
import type { StatedDate } from '../../../shared/model/dates.ts'
import type { Recommendation, ResponseKind } from '../../../shared/model/recommendation.ts'
import { responseNeedsReason } from '../../../shared/rules/reason-needed.ts'
import {
  ChoiceField,
  EntryForm,
  orNull,
  responseWords,
  StatedDateField,
  useEntry,
  useEntryStyles,
} from '../../ui/index.ts'

type Typed = {
  readonly kind: ResponseKind | null
  readonly recipientId: string | null
  readonly interim: boolean
  readonly text: string
  readonly reason: string
  readonly date: StatedDate | null
  readonly sourceWords: string
}

/** What a recipient answered; a rejection, in whole or in part, needs its reason. */
export const ResponseForm = ({
  recommendation: { id, recipients },
  onClose,
}: {
  readonly recommendation: Recommendation
  readonly onClose: () => void
}) => {
  const styles = useEntryStyles()
  const initial: Typed = {
    kind: null,
    recipientId: recipients.length === 1 ? (recipients[0]?.id ?? null) : null,
    interim: false,
    text: '',
    reason: '',
    date: null,
    sourceWords: '',
  }
  const entry = useEntry('recommendations.addResponse', {
    draft: `response:${id}`,
    initial,
    said: 'Added the response.',
    onClose,
  })
  const { value, put } = entry
  if (!entry.ready) return null
  const { kind } = value
  const reasonNeeded = kind !== null && responseNeedsReason(kind)
  const save = () => {
    if (kind === null) return
    entry.save({ ...value, id, kind, reason: orNull(value.reason), sourceWords: orNull(value.sourceWords) })
  }
  return (
    <EntryForm
      label="New response"
      act="Save response"
      fits={kind !== null && entry.datesFit && (!reasonNeeded || value.reason.trim() !== '')}
      {...entry.form}
      onSave={save}
    >
      <div className={styles.pair}>
        <ChoiceField
          label="Response"
          required
          words={responseWords}
          value={kind}
          onChange={(next) => put({ kind: next })}
        />
        {recipients.length > 0 && (
          <ChoiceField
            label="From"
            none="Not stated"
            words={Object.fromEntries(recipients.map((recipient) => [recipient.id, recipient.name]))}
            value={value.recipientId}
            onChange={(recipientId) => put({ recipientId })}
          />
        )}
        <StatedDateField
          label="Date"
          value={value.date}
          onChange={(date) => put({ date })}
          onValid={entry.fits('date')}
        />
      </div>
      {reasonNeeded && (
        <Field label="Reason given" required>
          <Textarea rows={2} value={value.reason} onChange={(_, { value: reason }) => put({ reason })} />
        </Field>
      )}
      <Field label="The answer in their words">
        <Textarea
          rows={3}
          resize="vertical"
          value={value.text}
          onChange={(_, { value: text }) => put({ text })}
        />
      </Field>
      <Field label="Where this comes from" hint="For example: cabinet minute 14, 12 June">
        <Input value={value.sourceWords} onChange={(_, { value: sourceWords }) => put({ sourceWords })} />
      </Field>
      <Checkbox
        label="An interim answer: a full one is to follow"
        checked={value.interim}
        onChange={(_, { checked }) => put({ interim: checked === true })}
      />
    </EntryForm>
  )
}
