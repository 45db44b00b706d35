import { Checkbox, makeStyles, Radio, RadioGroup } from '@fluentui/react-components'
import type { Match } from '../../../shared/model/match.ts'
import { MatchLine } from './match-line.tsx'
import type { MatchChoice } from './use-match-choice.ts'

const useStyles = makeStyles({ several: { display: 'flex', flexDirection: 'column' } })

/** Where a person chooses among what is offered. */
export const whichId = 'which-recommendation'

/** The recommendations offered, to choose one or, where the finding speaks of several, some. */
export const MatchChoices = ({
  matches,
  choice,
  toldOver,
}: {
  readonly matches: readonly Match[]
  readonly choice: MatchChoice
  /** The reason that is told over them already. */
  readonly toldOver: string | undefined
}) => {
  const styles = useStyles()
  // Of one review only the numbers differ, and they are no keys.
  const isOneReview = new Set(matches.map(({ reviewTitle, madeOn }) => `${reviewTitle} ${madeOn}`)).size === 1
  const line = (match: Match, place: number) => (
    <MatchLine
      match={match}
      place={choice.several ? null : place}
      named={!(choice.several && isOneReview)}
      told={match.because === toldOver}
    />
  )
  return choice.several ? (
    <div id={whichId} role="group" aria-label="Which recommendations it is about" className={styles.several}>
      {matches.map((match, place) => (
        <Checkbox
          key={match.recommendationId}
          checked={choice.recommendationIds.includes(match.recommendationId)}
          onChange={() => choice.choose(match.recommendationId)}
          label={line(match, place)}
        />
      ))}
    </div>
  ) : (
    <RadioGroup
      id={whichId}
      aria-label="Which recommendation it is about"
      value={choice.recommendationIds[0] ?? ''}
      onChange={(_, { value }) => choice.choose(value)}
    >
      {matches.map((match, place) => (
        <Radio key={match.recommendationId} value={match.recommendationId} label={line(match, place)} />
      ))}
    </RadioGroup>
  )
}
