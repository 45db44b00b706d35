import { Badge, Text, ToggleButton, Tooltip, makeStyles, tokens } from '@fluentui/react-components'
import { LinkRegular } from '@fluentui/react-icons'
import type { Match } from '../../../shared/model/match.ts'
import type { Candidate } from '../../../shared/model/queue.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { deliveryWords, Failure, Loading, Standing, useAnswer } from '../../ui/index.ts'
import { MatchChoices } from './match-choices.tsx'
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

/** The reason that several have in common. */
const sameReason = (matches: readonly Match[]): string | undefined => {
  const [first] = matches
  return matches.every(({ because }) => because === first?.because) ? first?.because : undefined
}

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
  const chosen = offered.filter(({ match }) => choice.recommendationIds.includes(match.recommendationId))
  const [only] = chosen.length === 1 ? chosen : []
  const recommendation = only?.recommendation ?? choice.other
  const isChosen = choice.recommendationIds.length > 0
  // What is said of all is said once over them.
  const because = chosen.length > 1 ? sameReason(chosen.map(({ match }) => match)) : only?.match.because
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
          {chosen.length > 0
            ? offerOf(candidate, ...chosen.map(({ match }) => match))
            : recommendation !== null
              ? 'The recommendation that you chose'
              : choice.several
                ? 'This may be about several recommendations already tracked'
                : 'This may be about a recommendation already tracked'}
        </Text>
        {chosen[0] !== undefined && (
          <Badge appearance="outline" color={chosen.every(({ match }) => match.sure) ? 'success' : 'warning'}>
            {sureWords(chosen.find(({ match }) => !match.sure)?.match ?? chosen[0].match)}
          </Badge>
        )}
      </div>
      {recommendation !== null && <p className={styles.text}>{recommendation.text}</p>}
      {because !== undefined && (
        <Text size={200} className={styles.quiet}>
          Offered because: {because}
        </Text>
      )}
      {recommendation !== null && <Standing row={recommendation} />}
      {(offered.length > 1 || only === undefined) && offered.length > 0 && (
        <MatchChoices matches={offered.map(({ match }) => match)} choice={choice} toldOver={because} />
      )}
      {isChosen && (
        <div className={styles.adds}>
          <Text size={200} className={styles.quiet}>
            As progress it is an update {said}
            {source}, cited from this paper{choice.recommendationIds.length > 1 && ', on each that is chosen'}
            .
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
