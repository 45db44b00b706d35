import { makeStyles, tokens } from '@fluentui/react-components'
import { wordChanges } from '../../../shared/rules/word-changes.ts'

const useStyles = makeStyles({
  gone: { color: tokens.colorStatusDangerForeground1, textDecorationLine: 'line-through' },
  new: {
    color: tokens.colorStatusSuccessForeground1,
    textDecorationLine: 'underline',
    fontWeight: tokens.fontWeightSemibold,
  },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})

/** Two texts as one: words that went struck through, words that came underlined; said to screen readers too. */
export const ChangedWords = ({ before, after }: { readonly before: string; readonly after: string }) => {
  const styles = useStyles()
  return wordChanges(before, after).map(({ kind, words }, index) => {
    // The two texts never change, so the place of a run is its identity.
    if (kind === 'same') return <span key={index}>{words} </span>
    return kind === 'gone' ? (
      <span key={index}>
        <span className={styles.hidden}>was: </span>
        <del className={styles.gone}>{words}</del>{' '}
      </span>
    ) : (
      <span key={index}>
        <span className={styles.hidden}>now: </span>
        <ins className={styles.new}>{words}</ins>{' '}
      </span>
    )
  })
}
