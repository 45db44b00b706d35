import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowUndoRegular, OpenRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import type { Candidate } from '../../../shared/model/queue.ts'
import { hrefOf, MarkedWords, TextWithRationale } from '../../ui/index.ts'
import { AlsoPrinted } from './also-printed.tsx'
import { CandidateActions } from './candidate-actions.tsx'
import { CandidateFacts } from './candidate-facts.tsx'
import { CandidateValues } from './candidate-values.tsx'
import { Carried } from './carried.tsx'
import { DismissedNote } from './dismissed-note.tsx'
import { MatchPanel } from './match-panel.tsx'
import type { QueueCommand } from './queue-keys.ts'
import type { MatchChoice } from './use-match-choice.ts'
import { WhyFound } from './why-found.tsx'

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    // Under the words of the row, past its shape.
    paddingInlineStart: `calc(${tokens.spacingHorizontalL} + ${tokens.spacingHorizontalM} + 20px)`,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
  commentary: {
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  caption: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  commentaryText: { margin: 0, whiteSpace: 'pre-line', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** A candidate opened: everything that was found, why, and what can be decided on it. */
export const CandidateCard = ({
  candidate,
  choice,
  form,
  onCommand,
  onReopen,
}: {
  readonly candidate: Candidate
  /** The recommendation already tracked that it may be recorded on. */
  readonly choice: MatchChoice
  /** What has to be said before it is recorded; null: the acts are shown. */
  readonly form: ReactNode
  readonly onCommand: (command: QueueCommand) => void
  readonly onReopen: () => void
}) => {
  const styles = useStyles()
  const { recommendationId } = candidate
  const waits = candidate.state === 'waiting'
  const offered = waits && (candidate.matches.length > 0 || choice.other !== null)
  const chosen = candidate.matches.filter((one) => choice.recommendationIds.includes(one.recommendationId))
  const words = [
    candidate.fired,
    ...chosen.flatMap((match) => match.words),
    ...(candidate.suggested ? [candidate.suggested.words] : []),
  ]
  return (
    <div className={styles.card}>
      <TextWithRationale
        className={styles.text}
        text={candidate.text}
        rationale={candidate.rationale}
        marks={words}
      />
      {candidate.commentary !== null && (
        <div className={styles.commentary}>
          <p className={styles.caption}>Commentary / progress</p>
          <p className={styles.commentaryText}>
            <MarkedWords text={candidate.commentary} words={words} />
          </p>
        </div>
      )}
      {candidate.values !== undefined && candidate.values.length > 0 && (
        <CandidateValues values={candidate.values} />
      )}
      <CandidateFacts candidate={candidate} />
      <Carried candidate={candidate} />
      <WhyFound candidate={candidate} />
      <AlsoPrinted candidate={candidate} />
      {candidate.dismissedBefore !== null && <DismissedNote dismissal={candidate.dismissedBefore} />}
      {offered && <MatchPanel candidate={candidate} choice={choice} />}
      {candidate.state === 'waiting' ? (
        (form ?? (
          <CandidateActions
            candidate={candidate}
            offered={offered}
            chosen={choice.recommendationIds.length}
            onCommand={onCommand}
          />
        ))
      ) : (
        <div className={styles.actions}>
          <Button icon={<ArrowUndoRegular />} onClick={onReopen}>
            Decide again
          </Button>
          {candidate.actionId !== undefined && (
            <Button
              appearance="subtle"
              as="a"
              icon={<OpenRegular />}
              href={hrefOf({ section: 'actions', id: candidate.actionId })}
            >
              Open the action
            </Button>
          )}
          {recommendationId !== null && (
            <Button
              appearance="subtle"
              as="a"
              icon={<OpenRegular />}
              href={hrefOf({ section: 'recommendations', id: recommendationId })}
            >
              Open the recommendation
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
