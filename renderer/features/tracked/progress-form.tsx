import { Field, Input, Textarea } from '@fluentui/react-components'
import type { StatedDate } from '../../../shared/model/dates.ts'
import type { DeliveryStatus } from '../../../shared/model/recommendation.ts'
import {
  ChoiceField,
  deliveryWords,
  EntryForm,
  orNull,
  StatedDateField,
  today,
  useEntry,
  useEntryStyles,
} from '../../ui/index.ts'

type Typed = {
  readonly date: StatedDate | null
  readonly status: DeliveryStatus | null
  readonly commentary: string
  readonly evidence: string
  readonly evidenceDate: StatedDate | null
  readonly sourceWords: string
}

const forRecommendation = {
  label: 'New progress update',
  act: 'Save update',
  said: 'Added the progress update.',
}

/** A new progress update on a recommendation or an action; what is typed is kept as it is typed. */
export const ProgressForm = ({
  id,
  on = 'recommendations.addProgress',
  draft,
  words = forRecommendation,
  claims = null,
  onClose,
}: {
  readonly id: string
  readonly on?: 'recommendations.addProgress' | 'actions.addProgress'
  /** What the typing is kept under. */
  readonly draft: string
  readonly words?: { readonly label: string; readonly act: string; readonly said: string }
  /** The status that the form opens with: completing and reopening are updates too. */
  readonly claims?: DeliveryStatus | null
  readonly onClose: () => void
}) => {
  const styles = useEntryStyles()
  const initial: Typed = {
    date: today(),
    status: claims,
    commentary: '',
    evidence: '',
    evidenceDate: null,
    sourceWords: '',
  }
  const entry = useEntry(on, { draft, initial, said: words.said, onClose })
  const { value, put } = entry
  if (!entry.ready) return null
  return (
    <EntryForm
      label={words.label}
      act={words.act}
      fits={value.commentary.trim() !== '' && value.sourceWords.trim() !== '' && entry.datesFit}
      {...entry.form}
      onSave={() => entry.save({ id, ...value, evidence: orNull(value.evidence) })}
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
          onValid={entry.fits('date')}
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
          onValid={entry.fits('evidence')}
        />
      </div>
      <Field label="Where this comes from" required hint="For example: email from the head of service, 3 May">
        <Input value={value.sourceWords} onChange={(_, { value: sourceWords }) => put({ sourceWords })} />
      </Field>
    </EntryForm>
  )
}
