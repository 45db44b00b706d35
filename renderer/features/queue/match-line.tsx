import { makeStyles, tokens } from '@fluentui/react-components'
import type { Match } from '../../../shared/model/match.ts'
import { firstCapital } from '../../../shared/rules/first-capital.ts'
import { matchName, sureWords } from './match-words.ts'

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column' },
  text: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 1, overflow: 'hidden' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** One of the recommendations offered, to choose among: its place is the key that chooses it. */
export const MatchLine = ({
  match,
  place,
  named,
  told,
}: {
  readonly match: Match
  /** The key that chooses it, less one; null: it is one of several, chosen by its box. */
  readonly place: number | null
  /** Its review is said too. */
  readonly named: boolean
  /** Its reason stands over it already. */
  readonly told: boolean
}) => {
  const styles = useStyles()
  return (
    <span className={styles.line}>
      <span>
        {place !== null && `${place + 1}. `}
        {firstCapital(
          matchName(named ? match : { ...match, reviewTitle: null, bodyName: null, madeOn: null }),
        )}
      </span>
      <span className={styles.text}>{match.text}</span>
      {!told && (
        <span className={styles.quiet}>
          {sureWords(match)}. {match.because}
        </span>
      )}
    </span>
  )
}
