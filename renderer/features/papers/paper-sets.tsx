import { Badge, Caption1, Link, Text, makeStyles, tokens } from '@fluentui/react-components'
import type { CandidateSet } from '../../../shared/model/queue.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { Failure, hrefOf, Loading, useEvery } from '../../ui/index.ts'
import { stageWords } from '../queue/index.ts'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  set: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 12em', display: 'flex', flexDirection: 'column', minWidth: 0, gap: '2px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  badge: { flex: 'none' },
})

/** What another copy of the paper has too is decided on there, and is neither waiting nor decided here. */
const stateOf = ({ waiting, elsewhere }: CandidateSet['counts']): string => {
  if (waiting > 0) return `${waiting} to review`
  return elsewhere > 0 ? 'Decided in another copy' : 'All decided'
}

const SetLine = ({ set }: { readonly set: CandidateSet }) => {
  const styles = useStyles()
  const { counts } = set
  const about = [set.bodyName, set.date && statedDateWords(set.date), counted(counts.total, 'item')].filter(
    Boolean,
  )
  return (
    <li className={styles.set}>
      <span className={styles.words}>
        <Link href={hrefOf({ section: 'queue', id: set.id })}>{stageWords[set.stage]}</Link>
        {set.reviewTitle !== null && <Caption1>{set.reviewTitle}</Caption1>}
        <Caption1 className={styles.quiet}>{about.join(' · ')}</Caption1>
      </span>
      <Badge className={styles.badge} appearance="tint" color={counts.waiting > 0 ? 'brand' : 'informative'}>
        {stateOf(counts)}
      </Badge>
    </li>
  )
}

/** The sets found in a paper, with how much of each still waits. */
export const PaperSets = ({
  paperId,
  unread,
}: {
  readonly paperId: string
  /** Some of its pages are scans that nobody has read yet. */
  readonly unread: boolean
}) => {
  const styles = useStyles()
  const { rows, error, retry } = useEvery('candidates.sets', { paperId })
  if (error !== null) return <Failure error={error} onRetry={retry} />
  if (rows === undefined) return <Loading label="Looking at what was found" />
  if (rows.length === 0) {
    return (
      <Text>
        {unread
          ? 'Nothing is found in scanned pages before they are read.'
          : 'No recommendations, actions or decisions were found.'}
      </Text>
    )
  }
  return (
    <>
      <Link href={hrefOf({ section: 'queue', query: { as: 'list', paper: paperId } })}>
        All of it as a list
      </Link>
      <ul className={styles.list}>
        {rows.map((set) => (
          <SetLine key={set.id} set={set} />
        ))}
      </ul>
    </>
  )
}
