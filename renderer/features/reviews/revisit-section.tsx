import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ReviewDetail } from '../../../shared/model/review.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { EntryForm, PaneSection, StatedDateField, useAct } from '../../ui/index.ts'

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  quote: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

const named = (number: string | null): string =>
  number === null ? 'A recommendation' : `Recommendation ${number}`

/** When a review is looked at again: as its recommendations ask, once a person has confirmed it. */
export const RevisitSection = ({ review }: { readonly review: ReviewDetail }) => {
  const styles = useStyles()
  const [setting, setSetting] = useState(false)
  const { id, revisitOn, revisitFrom, revisitSuggestions } = review
  const set = useAct('reviews.setRevisit', { said: 'Set the date of the revisit.', undoable: true })
  const offered = revisitSuggestions.filter(({ date }) => date !== revisitOn)
  return (
    <PaneSection
      title={revisitOn === null ? 'Revisit: no date set' : `Revisit: ${statedDateWords(revisitOn)}`}
      act={
        !setting && (
          <Button
            aria-label={revisitOn === null ? 'Set a date for the revisit' : 'Change the date of the revisit'}
            onClick={() => setSetting(true)}
          >
            {revisitOn === null ? 'Set a date' : 'Change'}
          </Button>
        )
      }
    >
      {setting && <DateForm id={id} revisitOn={revisitOn} onClose={() => setSetting(false)} />}
      {revisitFrom !== null && (
        <p className={styles.quote}>
          {named(revisitFrom.number)} asks for it: “{revisitFrom.text}”
        </p>
      )}
      {revisitOn === null &&
        offered.map((one) => (
          <div key={one.recommendationId} className={styles.offer}>
            <p className={styles.quote}>
              {named(one.number)}: “{one.text}”
            </p>
            <Text size={200} className={styles.quiet}>
              Offered because it says “{one.words}”
              {one.from !== null && `, reckoned from ${statedDateWords(one.from)}`}.
            </Text>
            <Button
              appearance="primary"
              disabledFocusable={set.isPending}
              onClick={() => set.mutate({ id, date: one.date, recommendationId: one.recommendationId })}
            >
              Set {statedDateWords(one.date)}
            </Button>
          </div>
        ))}
      {revisitOn === null && offered.length === 0 && (
        <Text className={styles.quiet}>None of its recommendations asks for a revisit at a time.</Text>
      )}
    </PaneSection>
  )
}

const DateForm = ({
  id,
  revisitOn,
  onClose,
}: {
  readonly id: string
  readonly revisitOn: string | null
  readonly onClose: () => void
}) => {
  const [date, setDate] = useState(revisitOn)
  const [fits, setFits] = useState(true)
  const set = useAct('reviews.setRevisit', {
    said: 'Set the date of the revisit.',
    undoable: true,
    failuresShown: true,
    onDone: onClose,
  })
  return (
    <EntryForm
      label="Date of the revisit"
      act="Save"
      fits={fits}
      pending={set.isPending}
      error={set.error}
      onSave={() => set.mutate({ id, date, recommendationId: null })}
      onClose={onClose}
    >
      <StatedDateField label="Revisit on" value={date} onChange={setDate} onValid={setFits} />
    </EntryForm>
  )
}
