import {
  Badge,
  Radio,
  RadioGroup,
  Text,
  ToggleButton,
  Tooltip,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { LinkRegular } from '@fluentui/react-icons'
import type { Candidate } from '../../../shared/model/queue.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { Failure, Loading, useAnswer } from '../../ui/index.ts'
import { deliveryWords, Standing } from '../register/index.ts'
import { MatchLine } from './match-line.tsx'
import { offerOf, sureWords } from './match-words.ts'
import type { MatchChoice } from './use-match-choice.ts'

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase500 },
  title: { flex: '1 1 220px', minWidth: 0, margin: 0 },
  text: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  adds: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
})

/** Where a person chooses among what is offered. */
export const whichId = 'which-recommendation'

/** The recommendation already tracked that a candidate may be about: its words and standing, why, and what it would get. */
export const MatchPanel = ({
  candidate,
  choice,
}: {
  readonly candidate: Candidate
  readonly choice: MatchChoice
}) => {
  const styles = useStyles()
  const answer = useAnswer('candidates.matches', { id: candidate.id })
  if (answer.error !== null) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Loading label="Looking at what is tracked" />
  const offered = answer.data.rows
  const chosen = offered.find(({ match }) => match.recommendationId === choice.recommendationId)
  const recommendation = chosen?.recommendation ?? (choice.recommendationId === null ? null : choice.other)
  const { date, of } = answer.data.saidOn
  const said = date === null ? 'without a date' : `of ${statedDateWords(date)}`
  const source =
    of === 'report' ? ', the report’s own date' : of === 'meeting' ? ', the date of the meeting' : ''
  const { suggested } = candidate
  return (
    <section className={styles.panel} aria-label="Already tracked">
      <div className={styles.head}>
        <LinkRegular className={styles.icon} aria-hidden />
        <Text as="h3" weight="semibold" className={styles.title}>
          {chosen !== undefined
            ? offerOf(candidate, chosen.match)
            : recommendation === null
              ? 'This may be about a recommendation already tracked'
              : 'The recommendation that you chose'}
        </Text>
        {chosen !== undefined && (
          <Badge appearance="outline" color={chosen.match.sure ? 'success' : 'warning'}>
            {sureWords(chosen.match)}
          </Badge>
        )}
      </div>
      {recommendation !== null && <p className={styles.text}>{recommendation.text}</p>}
      {chosen !== undefined && (
        <Text size={200} className={styles.quiet}>
          Offered because: {chosen.match.because}
        </Text>
      )}
      {recommendation !== null && <Standing row={recommendation} />}
      {(offered.length > 1 || chosen === undefined) && offered.length > 0 && (
        <RadioGroup
          id={whichId}
          aria-label="Which recommendation it is about"
          value={choice.recommendationId ?? ''}
          onChange={(_, { value }) => choice.choose(value)}
        >
          {offered.map(({ match }, place) => (
            <Radio
              key={match.recommendationId}
              value={match.recommendationId}
              label={<MatchLine match={match} place={place} />}
            />
          ))}
        </RadioGroup>
      )}
      {recommendation !== null && (
        <div className={styles.adds}>
          <Text size={200} className={styles.quiet}>
            As progress it is an update {said}
            {source}, cited from this paper.
          </Text>
          {suggested !== undefined && (
            <Tooltip relationship="description" content="S">
              <ToggleButton
                size="small"
                checked={choice.status !== null}
                onClick={() => choice.pick(choice.status === null ? suggested.status : null)}
              >
                Claim “{deliveryWords[suggested.status]}”: it says “{suggested.words}”
              </ToggleButton>
            </Tooltip>
          )}
        </div>
      )}
    </section>
  )
}
