import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { Round, RoundWork } from '../../../shared/model/revisit.ts'
import { Failure, JudgementMark, Loading, PaneSection, Standing, useAnswer } from '../../ui/index.ts'
import { CommentForm } from './comment-form.tsx'
import { OffersSection } from './offers-section.tsx'
import { RoundJudgementForm } from './round-judgement-form.tsx'
import { SinceSection } from './since-section.tsx'
import type { Wished } from './wish.ts'

const useStyles = makeStyles({
  pane: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    outlineStyle: 'none',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
  },
  name: { margin: 0 },
  text: {
    margin: 0,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  said: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  keys: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

type PaneProps = Wished & {
  readonly round: Round
  readonly recommendationId: string
  readonly onDone: () => void
}

/** Everything on the recommendation at hand: its words, what is new, what papers say, and the words of this round. */
export const WorkPane = (props: PaneProps) => {
  const { round, recommendationId } = props
  const answer = useAnswer('revisits.work', { id: round.id, recommendationId })
  if (answer.error !== null) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Loading label="Opening the recommendation" />
  return <Work {...props} work={answer.data} />
}

const Work = ({ round, work, onDone, wish, onGranted }: PaneProps & { readonly work: RoundWork }) => {
  const styles = useStyles()
  const { recommendation, updateId } = work
  const wished: Wished = { wish, onGranted }
  const { id, number, text } = recommendation
  const said = recommendation.updates.find((update) => update.id === updateId)
  return (
    <article className={styles.pane} tabIndex={-1} data-pane aria-label="Recommendation">
      <div>
        <Text as="h2" block weight="semibold" size={500} className={styles.name}>
          {number === null ? 'Recommendation' : `Recommendation ${number}`}
        </Text>
        <p className={styles.text}>{text}</p>
      </div>
      <Standing row={recommendation} />
      <SinceSection work={work} round={round} />
      <OffersSection offers={work.offers} recommendationId={id} {...wished} />
      <PaneSection title="Commentary for this round">
        {said !== undefined && <p className={styles.said}>{said.commentary}</p>}
        {work.sameWords && (
          <Text className={styles.quiet}>These are the same words as in the round before.</Text>
        )}
        {work.state === 'as reported' && (
          <Text className={styles.quiet}>Taken as reported: nothing is added to what is new above.</Text>
        )}
        <CommentForm round={round} work={work} onDone={onDone} {...wished} />
      </PaneSection>
      <JudgementSection round={round} work={work} {...wished} />
      <span className={styles.keys}>
        On the list: J and K or the arrows move, Enter writes, A takes it as reported, T takes what a paper
        says, G records the judgement.
      </span>
    </article>
  )
}

const JudgementSection = ({
  round,
  work,
  wish,
  onGranted,
}: Wished & { readonly round: Round; readonly work: RoundWork }) => {
  const styles = useStyles()
  const [judging, setJudging] = useState(false)
  const wished = wish === 'judge'
  if (wished && !judging) setJudging(true)
  useEffect(() => {
    if (wished) onGranted()
  }, [wished, onGranted])
  const { recommendation, judgementId } = work
  const judgement = recommendation.judgements.find(({ id }) => id === judgementId)
  return (
    <PaneSection
      title="The panel’s judgement"
      act={
        !judging && (
          <Button onClick={() => setJudging(true)}>
            {judgement === undefined ? 'Record the judgement' : 'Record another'}
          </Button>
        )
      }
    >
      {judging && (
        <RoundJudgementForm round={round} id={recommendation.id} onClose={() => setJudging(false)} />
      )}
      {judgement === undefined ? (
        <Text className={styles.quiet}>Recorded at the meeting.</Text>
      ) : (
        <Text>
          <JudgementMark judgement={judgement.kind} />
          {judgement.minuteReference !== null && ` ${judgement.minuteReference}`}
        </Text>
      )}
    </PaneSection>
  )
}
