import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ClockAlarmRegular } from '@fluentui/react-icons'
import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { slipWords } from './slip-words.ts'

const useStyles = makeStyles({
  due: { display: 'inline-flex', flexDirection: 'column', minWidth: 0 },
  note: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  overdue: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase300 },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** When a recommendation is due, whether that has passed and how often it was moved. */
export const DueLine = ({
  row: { dueDate, dueWords, overdue, slips },
}: {
  readonly row: Pick<RecommendationRow, 'dueDate' | 'dueWords' | 'overdue' | 'slips'>
}) => {
  const styles = useStyles()
  const due = dueDate === null ? dueWords : statedDateWords(dueDate)
  if (due === null) return <span className={styles.quiet}>No date</span>
  const note = [overdue ? 'overdue' : null, slipWords(slips)].filter(Boolean).join(', ')
  return (
    <span className={styles.due}>
      {due}
      {note !== '' && (
        <span className={mergeClasses(styles.note, overdue && styles.overdue)}>
          {overdue && <ClockAlarmRegular className={styles.icon} aria-hidden />}
          {note}
        </span>
      )}
    </span>
  )
}
