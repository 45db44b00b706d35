import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import type { Review } from '../../../shared/model/recommendation.ts'
import { counted } from '../../../shared/rules/counted.ts'

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column' },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})

/** Which review the report is on; each says how much commentary it has to show. */
export const ReviewChoice = ({
  reviews,
  value,
  onChange,
}: {
  readonly reviews: readonly Review[]
  readonly value: string
  readonly onChange: (reviewId: string) => void
}) => {
  const styles = useStyles()
  return (
    <RadioGroup aria-label="Review" value={value} onChange={(_, { value: next }) => onChange(next)}>
      {reviews.map(({ id, title, reference, recommendations, withCommentary }) => (
        <Radio
          key={id}
          value={id}
          label={
            <span className={styles.choice}>
              {title}
              <span className={styles.quiet}>{reference}</span>
              <span className={styles.quiet}>
                {withCommentary} of {counted(recommendations, 'recommendation')} with commentary
              </span>
            </span>
          }
        />
      ))}
    </RadioGroup>
  )
}
