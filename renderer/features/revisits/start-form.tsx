import { Dropdown, Field, Option } from '@fluentui/react-components'
import { useState } from 'react'
import type { ReviewDetail } from '../../../shared/model/review.ts'
import type { RoundKind } from '../../../shared/model/revisit.ts'
import {
  ChoiceField,
  EntryForm,
  navigate,
  StatedDateField,
  today,
  useAct,
  useAnswer,
  useEntryStyles,
  useEvery,
} from '../../ui/index.ts'
import { kindWords } from './round-words.ts'

/** Which meeting a new round is for: of the review's body, by the name that it has today. */
export const StartForm = ({
  review,
  onClose,
}: {
  readonly review: ReviewDetail
  readonly onClose: () => void
}) => {
  const styles = useEntryStyles()
  const known = useEvery('bodies.list', {})
  const asked = useAnswer('reviews.get', { id: review.id })
  // After a rename both are asked for again: until they are here, the body would be the one of before, or none.
  const ready = known.rows !== undefined && !known.asking && !asked.isFetching
  const bodies = known.rows ?? []
  const own = bodies.find(({ name }) => name === (review.bodyToday ?? review.bodyName))
  const [chosen, setChosen] = useState<string | null>()
  const bodyId = chosen === undefined ? (own?.id ?? null) : chosen
  const [day, setDay] = useState<string | null>(review.revisitOn?.length === 10 ? review.revisitOn : today())
  const [dayFits, setDayFits] = useState(true)
  const [kind, setKind] = useState<RoundKind | null>('twelve months')
  const start = useAct('revisits.start', {
    said: 'Started the round.',
    undoable: true,
    failuresShown: true,
    onDone: ({ id }) => navigate({ section: 'reviews', id: review.id, query: { round: id } }),
  })
  return (
    <EntryForm
      label="New round"
      act="Start the round"
      fits={ready && day !== null && dayFits && kind !== null}
      pending={start.isPending}
      error={start.error}
      onSave={() => {
        if (day !== null && kind !== null) start.mutate({ reviewId: review.id, bodyId, day, kind })
      }}
      onClose={onClose}
    >
      <div className={styles.pair}>
        <StatedDateField
          label="Meeting on"
          required
          wholeDay
          value={day}
          onChange={setDay}
          onValid={setDayFits}
        />
        <Field label="Of">
          <Dropdown
            className={styles.control}
            disabled={!ready}
            value={ready ? (bodies.find(({ id }) => id === bodyId)?.name ?? 'No body named') : ''}
            selectedOptions={[bodyId ?? '']}
            onOptionSelect={(_, { optionValue }) => setChosen(optionValue || null)}
          >
            <Option value="" text="No body named">
              No body named
            </Option>
            {bodies.map(({ id, name }) => (
              <Option key={id} value={id} text={name}>
                {name}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <ChoiceField label="Monitoring" required words={kindWords} value={kind} onChange={setKind} />
      </div>
    </EntryForm>
  )
}
