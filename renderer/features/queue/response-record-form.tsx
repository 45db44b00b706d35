import { Field, Input, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import type { Candidate, CandidateSet } from '../../../shared/model/queue.ts'
import type { ResponseKind } from '../../../shared/model/recommendation.ts'
import { responseNeedsReason } from '../../../shared/rules/reason-needed.ts'
import { ChoiceField, orNull, responseWords, useAnswer } from '../../ui/index.ts'
import { reasonPrinted, whoAnswered } from './printed-answer.ts'
import { RecordForm } from './record-form.tsx'
import type { Recording } from './use-decisions.ts'

/** What a candidate says as the answer of whom the recommendation was put to. */
export const ResponseRecordForm = ({
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
  const suggested = candidate.response
  const [kind, setKind] = useState<ResponseKind | null>(suggested?.kind ?? null)
  // The card has asked already: the answer is here.
  const saidBy = useAnswer('candidates.matches', { id: candidate.id }).data?.saidBy ?? null
  const [recipient, setRecipient] = useState(whoAnswered(candidate, set, saidBy) ?? '')
  const [reason, setReason] = useState(reasonPrinted(candidate) ?? '')
  const needed = kind !== null && responseNeedsReason(kind)
  const fits = kind !== null && (!needed || reason.trim() !== '')
  const save = () => {
    if (kind === null || !fits) return
    const entry = { id: candidate.id, recommendationId, as: 'response' as const, kind }
    onSave({ ...entry, recipient: orNull(recipient), reason: orNull(reason) })
  }
  return (
    <RecordForm
      label={on > 1 ? `Record as a response to ${on} recommendations` : 'Record as a response'}
      note={suggested === undefined ? null : `The paper says “${suggested.words}”.`}
      fits={fits}
      onSave={save}
      onClose={onClose}
    >
      <ChoiceField label="Response" required words={responseWords} value={kind} onChange={setKind} />
      <Field label="Who answered">
        <Input value={recipient} onChange={(_, { value }) => setRecipient(value)} />
      </Field>
      <Field label="Reason" required={needed}>
        <Textarea resize="vertical" value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </RecordForm>
  )
}
