import { useState } from 'react'
import type { ReviewDetail } from '../../../shared/model/review.ts'
import { EntryForm, navigate, today, useAct, useAnswer, useEvery } from '../../ui/index.ts'
import { type Meeting, MeetingFields } from './meeting-fields.tsx'

/** Which meeting a new round is for: of the review's body, by the name that it has today. */
export const StartForm = ({
  review,
  onClose,
}: {
  readonly review: ReviewDetail
  readonly onClose: () => void
}) => {
  const known = useEvery('bodies.list', {})
  const asked = useAnswer('reviews.get', { id: review.id })
  // After a rename both are asked for again: until they are here, the body would be the one of before, or none.
  const ready = known.rows !== undefined && !known.asking && !asked.isFetching
  const own = known.rows?.find(({ name }) => name === (review.bodyToday ?? review.bodyName))
  const [typed, setTyped] = useState<Partial<Meeting>>({})
  const { day, bodyId, kind }: Meeting = {
    day: review.revisitOn?.length === 10 ? review.revisitOn : today(),
    bodyId: own?.id ?? null,
    kind: 'twelve months',
    ...typed,
  }
  const [dayFits, setDayFits] = useState(true)
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
      <MeetingFields
        meeting={{ day, bodyId, kind }}
        ready={ready}
        onChange={(part) => setTyped({ ...typed, ...part })}
        onValid={setDayFits}
      />
    </EntryForm>
  )
}
