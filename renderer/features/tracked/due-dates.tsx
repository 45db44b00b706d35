import { Text } from '@fluentui/react-components'
import type { Recommendation } from '../../../shared/model/recommendation.ts'
import { shortInstantWords } from '../../../shared/rules/instant-words.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { useEntriesStyles } from '../../ui/index.ts'

/** Every due date there was, newest first, with the reason why it moved; nothing where it never did. */
export const DueDates = ({ dueDates }: { readonly dueDates: Recommendation['dueDates'] }) => {
  const styles = useEntriesStyles()
  if (dueDates.length < 2) return null
  return (
    <ol className={styles.entries} aria-label="Due dates, newest first">
      {dueDates.toReversed().map((revision, place) => (
        <li key={revision.id} className={styles.entry}>
          <div className={styles.head}>
            <span className={styles.date}>
              {revision.date === null ? (revision.words ?? 'No date') : statedDateWords(revision.date)}
            </span>
            <Text size={200} className={styles.quiet}>
              {place === dueDates.length - 1 ? 'first date' : shortInstantWords(revision.recordedAt)}
            </Text>
          </div>
          {revision.reason !== null && <p className={styles.words}>{revision.reason}</p>}
        </li>
      ))}
    </ol>
  )
}
