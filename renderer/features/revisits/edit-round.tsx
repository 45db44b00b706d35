import { useState } from 'react'
import type { Round } from '../../../shared/model/revisit.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { DialogFrame, EntryForm, useAct } from '../../ui/index.ts'
import { type Meeting, MeetingFields } from './meeting-fields.tsx'

/** Changes the meeting of an open round; what was recorded in it keeps the day that it was recorded for. */
export const EditRound = ({ round, onClose }: { readonly round: Round; readonly onClose: () => void }) => {
  const [{ day, bodyId, kind }, setMeeting] = useState<Meeting>(round)
  const [dayFits, setDayFits] = useState(true)
  const edit = useAct('revisits.edit', {
    said: 'Changed the meeting of the round.',
    undoable: true,
    failuresShown: true,
    onDone: onClose,
  })
  return (
    <DialogFrame title="Change the meeting of the round" onClose={onClose}>
      <EntryForm
        label="The meeting of the round"
        act="Save"
        fits={day !== null && dayFits && kind !== null}
        pending={edit.isPending}
        error={edit.error}
        onSave={() => {
          if (day !== null && kind !== null) edit.mutate({ id: round.id, bodyId, day, kind })
        }}
        onClose={onClose}
      >
        <MeetingFields
          meeting={{ day, bodyId, kind }}
          onChange={(part) => setMeeting({ day, bodyId, kind, ...part })}
          onValid={setDayFits}
        />
        {round.judged > 0 && day !== round.day && (
          <p>
            {counted(round.judged, 'judgement')} recorded in it {round.judged === 1 ? 'keeps' : 'keep'} the
            day recorded: a judgement is of the meeting that made it.
          </p>
        )}
      </EntryForm>
    </DialogFrame>
  )
}
