import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { type ReviewStage, reviewStages } from '../../../shared/model/review-stage.ts'
import type { ReviewDetail } from '../../../shared/model/review.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import {
  ChoiceField,
  EntryForm,
  orNull,
  PaneSection,
  StatedDateField,
  today,
  useAct,
  useEntryStyles,
} from '../../ui/index.ts'
import { stageWords } from './stage-words.ts'

const useStyles = makeStyles({
  moves: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** Where a review stands, and how it came there. */
export const StageSection = ({ review }: { readonly review: ReviewDetail }) => {
  const styles = useStyles()
  const [moving, setMoving] = useState(false)
  return (
    <PaneSection
      title={
        review.stage === null ? 'Stage: not said yet' : `Stage: ${stageWords[review.stage].toLowerCase()}`
      }
      act={
        !moving && (
          <Button aria-label="Move to another stage" onClick={() => setMoving(true)}>
            Move
          </Button>
        )
      }
    >
      {moving && <MoveForm review={review} onClose={() => setMoving(false)} />}
      {review.moves.length === 0 ? (
        <Text className={styles.quiet}>Say where it stands, and since which day.</Text>
      ) : (
        <ol className={styles.moves}>
          {review.moves.map(({ id, stage, day, reason }) => (
            <li key={id}>
              {stageWords[stage]}, {statedDateWords(day)}
              {reason !== null && <span className={styles.quiet}>: {reason}</span>}
            </li>
          ))}
        </ol>
      )}
    </PaneSection>
  )
}

const nextStage = (stage: ReviewStage | null): ReviewStage | null =>
  stage === null ? null : (reviewStages[reviewStages.indexOf(stage) + 1] ?? null)

const MoveForm = ({ review, onClose }: { readonly review: ReviewDetail; readonly onClose: () => void }) => {
  const styles = useEntryStyles()
  const [stage, setStage] = useState(nextStage(review.stage))
  const [day, setDay] = useState<string | null>(today())
  const [dayFits, setDayFits] = useState(true)
  const [reason, setReason] = useState('')
  const move = useAct('reviews.move', {
    said: 'Moved the review.',
    undoable: true,
    failuresShown: true,
    onDone: onClose,
  })
  return (
    <EntryForm
      label="Where it stands"
      act="Save"
      fits={stage !== null && day !== null && dayFits}
      pending={move.isPending}
      error={move.error}
      onSave={() => {
        if (stage !== null && day !== null) move.mutate({ id: review.id, stage, day, reason: orNull(reason) })
      }}
      onClose={onClose}
    >
      <div className={styles.pair}>
        <ChoiceField label="Stage" required words={stageWords} value={stage} onChange={setStage} />
        <StatedDateField label="Since" required wholeDay value={day} onChange={setDay} onValid={setDayFits} />
      </div>
      {stage === 'closed' && (
        <Field label="Why it is closed" required>
          <Textarea rows={2} value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
      )}
    </EntryForm>
  )
}
