import { Button, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import type { ProgressUpdate, Recommendation } from '../../../shared/model/recommendation.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { Fact, Facts } from '../../ui/index.ts'
import { DeliveryMark } from './axes.tsx'
import { PaneSection } from './pane-section.tsx'
import { ProgressForm } from './progress-form.tsx'
import { SourceLine } from './source-line.tsx'

export const useEntriesStyles = makeStyles({
  entries: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  entry: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalL,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    alignItems: 'center',
  },
  date: { fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** Progress updates, newest first. They are never changed: a correction is a new update. */
export const ProgressSection = ({
  recommendation: { id, updates },
  adding,
  onAdding,
}: {
  readonly recommendation: Recommendation
  readonly adding: boolean
  readonly onAdding: (adding: boolean) => void
}) => {
  const styles = useEntriesStyles()
  return (
    <PaneSection
      title="Progress"
      act={
        !adding && (
          <Tooltip relationship="description" content="N">
            <Button icon={<AddRegular />} onClick={() => onAdding(true)}>
              Add update
            </Button>
          </Tooltip>
        )
      }
    >
      {adding && <ProgressForm key={id} id={id} onClose={() => onAdding(false)} />}
      {updates.length === 0 ? (
        <Text className={styles.quiet}>No progress has been reported yet.</Text>
      ) : (
        <ol className={styles.entries}>
          {updates.toReversed().map((update) => (
            <Update key={update.id} update={update} />
          ))}
        </ol>
      )}
    </PaneSection>
  )
}

const Update = ({ update }: { readonly update: ProgressUpdate }) => {
  const styles = useEntriesStyles()
  const { date, dateOf, status, commentary, evidence, evidenceDate, source, author } = update
  const ownEvidenceDate = evidenceDate === date && dateOf !== undefined ? null : evidenceDate
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <span className={styles.date}>{date === null ? 'No date stated' : statedDateWords(date)}</span>
        {dateOf !== undefined && (
          <Text size={200} className={styles.quiet}>
            {dateOf === 'meeting' ? 'date of the meeting' : 'date of the report'}
          </Text>
        )}
        {status !== null && <DeliveryMark delivery={status} />}
      </div>
      <p className={styles.words}>{commentary}</p>
      {(evidence !== null || ownEvidenceDate !== null) && (
        <Facts>
          <Fact name="Evidence">
            {[evidence, ownEvidenceDate && statedDateWords(ownEvidenceDate)].filter(Boolean).join(', ')}
          </Fact>
        </Facts>
      )}
      <div className={styles.head}>
        <SourceLine source={source} />
        <Text size={200} className={styles.quiet}>
          recorded by {author}
        </Text>
      </div>
    </li>
  )
}
