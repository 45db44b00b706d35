import { Text } from '@fluentui/react-components'
import type { ProgressUpdate } from '../../../shared/model/recommendation.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { DeliveryMark, Fact, Facts, SourceLine, useEntriesStyles } from '../../ui/index.ts'

/** One update: its date, what it claims and says, its evidence and where it comes from. */
export const UpdateEntry = ({ update }: { readonly update: ProgressUpdate }) => {
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
