import { makeStyles, tokens } from '@fluentui/react-components'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import type { MergeRow } from './use-merge-choices.ts'

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  text: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden' },
  number: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** One recommendation to merge into: its words, where it is from and why it is offered. */
export const MergeChoice = ({ choice: { recommendation, because } }: { readonly choice: MergeRow }) => {
  const styles = useStyles()
  const { number, text, reviewTitle, bodyName, madeOn } = recommendation
  const origin = [reviewTitle, bodyName, madeOn && statedDateWords(madeOn)].filter(Boolean).join(' · ')
  return (
    <span className={styles.choice}>
      <span className={styles.text}>
        {number !== null && <span className={styles.number}>{number} </span>}
        {text}
      </span>
      {origin !== '' && <span className={styles.quiet}>{origin}</span>}
      {because !== null && <span className={styles.quiet}>{because}</span>}
    </span>
  )
}
