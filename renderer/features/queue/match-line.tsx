import { makeStyles, tokens } from '@fluentui/react-components'
import type { Match } from '../../../shared/model/match.ts'
import { matchName, sentence, sureWords } from './match-words.ts'

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column' },
  text: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 1, overflow: 'hidden' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** One of the recommendations offered, to choose among: its place is the key that chooses it. */
export const MatchLine = ({ match, place }: { readonly match: Match; readonly place: number }) => {
  const styles = useStyles()
  return (
    <span className={styles.line}>
      <span>
        {place + 1}. {sentence(matchName(match))}
      </span>
      <span className={styles.text}>{match.text}</span>
      <span className={styles.quiet}>
        {sureWords(match)}. {match.because}
      </span>
    </span>
  )
}
