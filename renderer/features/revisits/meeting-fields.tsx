import type { RoundKind } from '../../../shared/model/revisit.ts'
import { BodyField, ChoiceField, StatedDateField, useEntryStyles } from '../../ui/index.ts'
import { kindWords } from './round-words.ts'

/** Which meeting a round is for, as it is filled in. */
export type Meeting = {
  readonly day: string | null
  readonly bodyId: string | null
  readonly kind: RoundKind | null
}

/** The meeting of a round: its day, whose it is, and how often the panel comes back. */
export const MeetingFields = ({
  meeting,
  ready = true,
  onChange,
  onValid,
}: {
  readonly meeting: Meeting
  /** False: whose meeting it is is not known yet. */
  readonly ready?: boolean
  readonly onChange: (part: Partial<Meeting>) => void
  /** Whether what is typed is a day. */
  readonly onValid: (fits: boolean) => void
}) => {
  const styles = useEntryStyles()
  return (
    <div className={styles.pair}>
      <StatedDateField
        label="Meeting on"
        required
        wholeDay
        value={meeting.day}
        onChange={(day) => onChange({ day })}
        onValid={onValid}
      />
      <BodyField
        label="Of"
        none="No body named"
        ready={ready}
        value={meeting.bodyId}
        onChange={(bodyId) => onChange({ bodyId })}
      />
      <ChoiceField
        label="Monitoring"
        required
        words={kindWords}
        value={meeting.kind}
        onChange={(kind) => onChange({ kind })}
      />
    </div>
  )
}
