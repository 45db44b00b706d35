import { Badge, Caption1, Link, Text, makeStyles, tokens } from '@fluentui/react-components'
import type { CandidateSet } from '../../../shared/model/queue.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { Failure, hrefOf, useEvery } from '../../ui/index.ts'
import { stageWords } from '../queue/index.ts'
import { counted } from './paper-words.ts'

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
        {counts.waiting > 0 ? `${counts.waiting} to review` : 'All decided'}
      </Badge>
    </li>
  )
}

/** The sets found in a paper, with how much of each still waits. */
export const PaperSets = ({ paperId }: { readonly paperId: string }) => {
  const styles = useStyles()
  const { rows, error, retry } = useEvery('candidates.sets', { paperId })
  if (error !== null) return <Failure error={error} onRetry={retry} />
  if (rows === undefined) return null
  if (rows.length === 0) {
    return <Text>No recommendations, actions or decisions were found.</Text>
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
