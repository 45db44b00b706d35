import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import { clockWords } from '../../../shared/rules/clock/clock-words.ts'
import { ResponseMark } from '../../ui/index.ts'

const useStyles = makeStyles({
  both: { display: 'inline-flex', flexDirection: 'column', maxWidth: '100%', minWidth: 0 },
  // One line: a row has room for two in all.
  clock: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  overdue: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
})

/** The response that stands; while one is awaited, also how many days are left for it. */
export const ResponseCell = ({ row: { response, responseClock } }: { readonly row: RecommendationRow }) => {
  const styles = useStyles()
  if (responseClock === null || !['running', 'paused', 'overdue'].includes(responseClock.state))
    return <ResponseMark response={response} />
  const words = clockWords(responseClock)
  return (
    <span className={styles.both}>
      <ResponseMark response={response} />
      <span
        className={mergeClasses(styles.clock, responseClock.state === 'overdue' && styles.overdue)}
        title={`${responseClock.recipientName}: ${words}`}
      >
        {words}
      </span>
    </span>
  )
}
