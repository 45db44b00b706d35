import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ReviewDetail } from '../../../shared/model/review.ts'
import type { Round } from '../../../shared/model/revisit.ts'
import { hrefOf, PaneSection } from '../../ui/index.ts'
import { RoundMenu } from './round-menu.tsx'
import { kindWords, progressWords, roundName } from './round-words.ts'
import { StartForm } from './start-form.tsx'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
})

const hrefOfRound = ({ id, reviewId, frozen }: Round): string =>
  frozen === null
    ? hrefOf({ section: 'reviews', id: reviewId, query: { round: id } })
    : hrefOf({ section: 'reports', id: reviewId, query: { round: id } })

/** The revisit rounds of a review, newest first: the open one is worked on, a frozen one is read. */
export const RoundsSection = ({ review }: { readonly review: ReviewDetail }) => {
  const styles = useStyles()
  const [starting, setStarting] = useState(false)
  const open = review.rounds.some(({ frozen }) => frozen === null)
  return (
    <PaneSection
      title="Revisit rounds"
      act={
        !starting &&
        !open && (
          <Button appearance="primary" onClick={() => setStarting(true)}>
            Start a round
          </Button>
        )
      }
    >
      {starting && <StartForm review={review} onClose={() => setStarting(false)} />}
      {review.rounds.length === 0 ? (
        <Text className={styles.quiet}>
          A round goes down the recommendations before a meeting and is frozen after it.
        </Text>
      ) : (
        <ul className={styles.list}>
          {review.rounds.map((round) => (
            <li key={round.id}>
              <Link href={hrefOfRound(round)}>{roundName(round)}</Link>{' '}
              <span className={styles.quiet}>
                {kindWords[round.kind]}, {progressWords(round)}, {round.frozen === null ? 'open' : 'frozen'}
              </span>
              {round.frozen === null && <RoundMenu round={round} />}
            </li>
          ))}
        </ul>
      )}
    </PaneSection>
  )
}
