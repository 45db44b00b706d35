import { Checkbox, Select, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled, QuestionCircleRegular, WarningFilled } from '@fluentui/react-icons'
import type { Candidate } from '../../../shared/model/queue.ts'
import { firstCapital } from '../../../shared/rules/first-capital.ts'
import { recordingOffered } from '../../../shared/rules/recording-offered.ts'
import { deliveryWords, responseWords } from '../../ui/index.ts'
import { candidateName } from './candidate-words.ts'
import { matchName, matchNames, sureWords } from './match-words.ts'
import { claimable, type RowChoice } from './record-all.ts'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    '@media (max-width: 799px)': { gridTemplateColumns: 'auto minmax(0, 1fr)' },
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  open: { backgroundColor: tokens.colorStatusWarningBackground1 },
  side: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  found: { '@media (max-width: 799px)': { gridColumnStart: 1, gridColumnEnd: 3 } },
  clamped: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden' },
  quiet: { color: tokens.colorNeutralForeground3 },
  icon: { fontSize: tokens.fontSizeBase500, marginTop: tokens.spacingVerticalXS },
  sure: { color: tokens.colorStatusSuccessForeground1 },
  unsure: { color: tokens.colorStatusWarningForeground1 },
})

// What is chosen in a list of one choice each: one recommendation, or several together.
const valueOf = (ids: readonly string[]): string => ids.join(' ')
const idsOf = (value: string): readonly string[] => value.split(' ').filter((id) => id !== '')

/** One row of the paper and the recommendation it is recorded on; one that is not tied to any stands out. */
export const RecordAllRow = ({
  candidate,
  choice,
  onChange,
}: {
  readonly candidate: Candidate
  readonly choice: RowChoice
  readonly onChange: (part: Partial<RowChoice>) => void
}) => {
  const styles = useStyles()
  const { matches, suggested, text, commentary } = candidate
  const name = candidateName(candidate)
  const chosen = matches.filter(({ recommendationId }) => choice.recommendationIds.includes(recommendationId))
  const [first] = chosen
  const together = matches.filter(({ sure }) => sure)
  const response = recordingOffered(candidate) === 'response' ? candidate.response : undefined
  const none =
    matches.length === 0
      ? 'Nothing tracked is like it: it stays in the queue'
      : 'Not chosen: it stays in the queue'
  return (
    <li className={mergeClasses(styles.row, first === undefined && styles.open)}>
      <div className={mergeClasses(styles.side, styles.found)}>
        <Text weight="semibold">{name}</Text>
        <Text className={styles.clamped}>{text}</Text>
        {commentary !== null && (
          <Text size={200} className={mergeClasses(styles.clamped, styles.quiet)}>
            {commentary}
          </Text>
        )}
      </div>
      {first === undefined ? (
        <WarningFilled className={mergeClasses(styles.icon, styles.unsure)} title="Stays in the queue" />
      ) : chosen.every(({ sure }) => sure) ? (
        <CheckmarkCircleFilled className={mergeClasses(styles.icon, styles.sure)} title="Sure" />
      ) : (
        <QuestionCircleRegular className={mergeClasses(styles.icon, styles.unsure)} title="Please check" />
      )}
      <div className={styles.side}>
        <Select
          title={first === undefined ? none : firstCapital(matchNames(chosen))}
          aria-label={`${name} is about`}
          value={valueOf(choice.recommendationIds)}
          onChange={(_, { value }) => onChange({ recommendationIds: idsOf(value) })}
        >
          <option value="">{none}</option>
          {together.length > 1 && (
            <option value={valueOf(together.map(({ recommendationId }) => recommendationId))}>
              {firstCapital(matchNames(together))}
            </option>
          )}
          {matches.map((match) => (
            <option key={match.recommendationId} value={match.recommendationId}>
              {firstCapital(matchName(match))}
            </option>
          ))}
        </Select>
        {first !== undefined && (
          <>
            {chosen.length === 1 && <Text className={styles.clamped}>{first.text}</Text>}
            <Text size={200} className={styles.quiet}>
              {sureWords(first)}. {first.because}
            </Text>
          </>
        )}
        {first !== undefined && response !== undefined && (
          <Text size={200}>
            Response: {responseWords[response.kind]}. The paper says “{response.words}”.
          </Text>
        )}
        {first !== undefined && suggested !== undefined && claimable(candidate) && (
          <Checkbox
            label={`Claim “${deliveryWords[suggested.status]}”: it says “${suggested.words}”`}
            checked={choice.status !== null}
            onChange={(_, { checked }) => onChange({ status: checked === true ? suggested.status : null })}
          />
        )}
      </div>
    </li>
  )
}
