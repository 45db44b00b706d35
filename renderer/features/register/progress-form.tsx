import { Field, Input, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import type { StatedDate } from '../../../shared/model/dates.ts'
import type { DeliveryStatus } from '../../../shared/model/recommendation.ts'
import { StatedDateField, useAct, useDraft } from '../../ui/index.ts'
import { ChoiceField } from './choice-field.tsx'
import { EntryForm, useEntryStyles } from './entry-form.tsx'
import { deliveryWords, orNull, today } from './words.ts'

interface Typed {
  readonly date: StatedDate | null
  readonly status: DeliveryStatus | null
  readonly commentary: string
  readonly evidence: string
  readonly evidenceDate: StatedDate | null
  readonly sourceWords: string
}

export const progressDraft = (recommendationId: string): string => `progress:${recommendationId}`

/** A new progress update; what is typed is kept as it is typed. */
export const ProgressForm = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const styles = useEntryStyles()
  const draft = useDraft<Typed>(progressDraft(id), {
    date: today(),
    status: null,
    commentary: '',
    evidence: '',
    evidenceDate: null,
    sourceWords: '',
  })
  const [datesFit, setDatesFit] = useState({ date: true, evidenceDate: true })
  const add = useAct('recommendations.addProgress', {
    said: 'Added the progress update.',
    undoable: true,
    failuresShown: true,
    onDone: () => {
      draft.discard()
      onClose()
    },
  })
  if (!draft.ready) return null
  const { value } = draft
  const put = (part: Partial<Typed>) => draft.set({ ...value, ...part })
  const fits =
    value.commentary.trim() !== '' &&
    value.sourceWords.trim() !== '' &&
    datesFit.date &&
    datesFit.evidenceDate
  return (
    <EntryForm
      label="New progress update"
      act="Save update"
      fits={fits}
      pending={add.isPending}
      error={add.error}
      restored={draft.restored}
      onSave={() => add.mutate({ id, ...value, evidence: orNull(value.evidence) })}
      onClose={onClose}
      onDiscard={() => {
        draft.discard()
        onClose()
      }}
    >
      <Field label="Commentary / progress" required>
        <Textarea
          rows={5}
          resize="vertical"
          value={value.commentary}
          onChange={(_, { value: commentary }) => put({ commentary })}
        />
      </Field>
      <div className={styles.pair}>
        <StatedDateField
          label="Date"
          value={value.date}
          onChange={(date) => put({ date })}
          onValid={(date) => setDatesFit((now) => ({ ...now, date }))}
        />
        <ChoiceField
          label="Delivery, as claimed"
          words={deliveryWords}
          none="No status claimed"
          value={value.status}
          onChange={(status) => put({ status })}
        />
      </div>
      <div className={styles.pair}>
        <Field label="Evidence">
          <Input value={value.evidence} onChange={(_, { value: evidence }) => put({ evidence })} />
        </Field>
        <StatedDateField
          label="Date of the evidence"
          value={value.evidenceDate}
          onChange={(evidenceDate) => put({ evidenceDate })}
          onValid={(evidenceDate) => setDatesFit((now) => ({ ...now, evidenceDate }))}
        />
      </div>
      <Field label="Where this comes from" required hint="For example: email from the head of service, 3 May">
        <Input value={value.sourceWords} onChange={(_, { value: sourceWords }) => put({ sourceWords })} />
      </Field>
    </EntryForm>
  )
}
