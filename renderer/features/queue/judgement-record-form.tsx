import { Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import type { Candidate, CandidateSet } from '../../../shared/model/queue.ts'
import type { JudgementKind } from '../../../shared/model/recommendation.ts'
import { suggestedJudgement } from '../../../shared/rules/suggested-judgement.ts'
import { ChoiceField, judgementWords, orNull, StatedDateField, useAnswer } from '../../ui/index.ts'
import { RecordForm } from './record-form.tsx'
import type { Recording } from './use-decisions.ts'

const minuteOf = ({ minute, number, type }: Candidate): string => {
  const printed = minute ?? (type === 'resolution' ? number : null)
  if (printed === null) return ''
  return /^\d/.test(printed) ? `Minute ${printed}` : printed
}

/** What a candidate says as the decision of the panel, with the minute that says it. */
export const JudgementRecordForm = ({
  candidate,
  set,
  recommendationId,
  on,
  onSave,
  onClose,
}: {
  readonly candidate: Candidate
  readonly set: CandidateSet
  readonly recommendationId: string
  /** On how many recommendations it is recorded. */
  readonly on: number
  readonly onSave: (entry: Recording) => void
  readonly onClose: () => void
}) => {
  const suggested = suggestedJudgement(candidate.text)
  const [kind, setKind] = useState<JudgementKind | null>(suggested?.kind ?? null)
  // The card has asked already: the answer is here.
  const saidOn = useAnswer('candidates.matches', { id: candidate.id }).data?.saidOn
  const day = saidOn?.of === 'meeting' ? saidOn.date : set.date
  const [date, setDate] = useState(day?.length === 10 ? day : null)
  const [minute, setMinute] = useState(minuteOf(candidate))
  const [dateFits, setDateFits] = useState(date !== null)
  const fits = kind !== null && date !== null && dateFits
  const save = () => {
    if (kind === null || date === null || !fits) return
    const entry = { id: candidate.id, recommendationId, as: 'judgement' as const, kind }
    onSave({ ...entry, date, minuteReference: orNull(minute) })
  }
  return (
    <RecordForm
      label={on > 1 ? `Record as a judgement on ${on} recommendations` : 'Record as a judgement'}
      note={suggested === null ? null : `The minute says “${suggested.words}”.`}
      fits={fits}
      onSave={save}
      onClose={onClose}
    >
      <ChoiceField label="Judgement" required words={judgementWords} value={kind} onChange={setKind} />
      <StatedDateField
        label="Date of the meeting"
        required
        wholeDay
        value={date}
        onChange={setDate}
        onValid={setDateFits}
      />
      <Field label="Minute">
        <Input value={minute} onChange={(_, { value }) => setMinute(value)} />
      </Field>
    </RecordForm>
  )
}
