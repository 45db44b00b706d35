import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowRightRegular, CheckmarkCircleFilled } from '@fluentui/react-icons'
import type { CandidateSet } from '../../../shared/model/queue.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { hrefOf } from '../../ui/index.ts'
import { stageWords } from './candidate-words.ts'

const useStyles = makeStyles({
  done: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  icon: { color: tokens.colorStatusSuccessForeground1, fontSize: tokens.fontSizeBase600, flexShrink: 0 },
  name: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** Where the focus goes when the last candidate is decided: to what is next. */
export const setDoneId = 'set-done'

/** A set with nothing left to decide: what was decided and where to go next. */
export const SetDone = ({
  set,
  next,
  folded,
  onDismissFolded,
}: {
  readonly set: CandidateSet
  readonly next: CandidateSet | null
  /** How many items that are folded away still wait. */
  readonly folded: number
  readonly onDismissFolded: () => void
}) => {
  const styles = useStyles()
  const { accepted, merged, dismissed } = set.counts
  return (
    <section className={styles.done} aria-label="Set done">
      <div className={styles.line}>
        <CheckmarkCircleFilled className={styles.icon} aria-hidden />
        <div>
          <Text as="h3" block weight="semibold" className={styles.name}>
            Everything in this set is decided
          </Text>
          <Text block size={200} className={styles.quiet}>
            {accepted} accepted, {merged} recorded on recommendations already tracked, {dismissed} dismissed.
          </Text>
        </div>
      </div>
      <div className={styles.actions}>
        {next !== null ? (
          <Button
            as="a"
            id={setDoneId}
            appearance="primary"
            icon={<ArrowRightRegular />}
            iconPosition="after"
            href={hrefOf({ section: 'queue', id: next.id })}
          >
            {next.paperId === set.paperId ? `Next: ${stageWords[next.stage]}` : `Next: ${next.paperTitle}`}
          </Button>
        ) : (
          <Button as="a" id={setDoneId} appearance="primary" href={hrefOf({ section: 'recommendations' })}>
            See the recommendations
          </Button>
        )}
        {folded > 0 && <Button onClick={onDismissFolded}>Dismiss {counted(folded, 'folded item')}</Button>}
      </div>
    </section>
  )
}
