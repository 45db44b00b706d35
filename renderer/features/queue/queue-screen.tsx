import { Button, Title2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ClipboardTaskListLtr24Regular } from '@fluentui/react-icons'
import { counted } from '../../../shared/rules/counted.ts'
import { EmptyState, Failure, hrefOf, Loading, useEvery, useRoute } from '../../ui/index.ts'
import { groupByPaper, toDecide } from './set-groups.ts'
import { FoundScreen } from './found-screen.tsx'
import { SetList } from './set-list.tsx'
import { OpenedSet } from './opened-set.tsx'

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateColumns: '280px minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    height: '100%',
    minHeight: 0,
  },
  // Reading and deciding side by side need the width; the way back to the list is in the set's bar.
  opened: { '@media (max-width: 1399px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  sets: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0` },
  hidden: { '@media (max-width: 1399px)': { display: 'none' } },
})

/** "To review": the sets that wait and the one opened, or everything found as a list. */
export const QueueScreen = () => {
  const { id, query } = useRoute()
  return id === null && query['as'] === 'list' ? <FoundScreen paperId={query['paper'] ?? null} /> : <Sets />
}

const Sets = () => {
  const styles = useStyles()
  const { id, query } = useRoute()
  const finding = query['finding'] ?? null
  const answer = useEvery('candidates.sets', { waiting: true })
  if (answer.error !== null) return <Failure error={answer.error} onRetry={answer.retry} />
  if (answer.rows === undefined) return <Loading label="Looking for what waits" />

  const sets = answer.rows
  const waiting = sets.filter((set) => toDecide(set) > 0)
  if (id === null && sets.length === 0) return <NothingToReview />
  const left = waiting.reduce((sum, set) => sum + toDecide(set), 0)
  const folded = sets.reduce((sum, { counts }) => sum + counts.procedural + counts.dismissedBefore, 0)
  const [first] = waiting
  return (
    <div className={mergeClasses(styles.screen, id !== null && styles.opened)}>
      <div className={mergeClasses(styles.sets, id !== null && styles.hidden)}>
        <SetList groups={groupByPaper(sets)} currentId={id} />
      </div>
      {id !== null ? (
        <OpenedSet
          key={`${id} ${finding}`}
          setId={id}
          finding={finding}
          next={waiting.find((set) => set.id !== id) ?? null}
        />
      ) : first === undefined ? (
        <EmptyState
          icon={<ClipboardTaskListLtr24Regular fontSize={32} />}
          title="Only what is folded away is left"
        >
          Procedural items, and what was dismissed before, are kept for the record and need no decision. Open
          a set to look at them.
        </EmptyState>
      ) : (
        <EmptyState
          icon={<ClipboardTaskListLtr24Regular fontSize={32} />}
          title={`${counted(left, 'candidate')} to review`}
          actions={
            <Button as="a" appearance="primary" href={hrefOf({ section: 'queue', id: first.id })}>
              Start reviewing
            </Button>
          }
        >
          They were found in your papers, in {counted(waiting.length, 'set')}. Nothing is tracked before you
          have confirmed it.
          {folded > 0 &&
            ` ${counted(folded, 'item')} (noted, thanks, dismissed before) ${folded === 1 ? 'is' : 'are'} folded away.`}
        </EmptyState>
      )}
    </div>
  )
}

const NothingToReview = () => (
  <>
    <Title2 as="h1" className={useStyles().title}>
      To review
    </Title2>
    <EmptyState
      icon={<ClipboardTaskListLtr24Regular fontSize={32} />}
      title="Nothing to review"
      actions={
        <>
          <Button as="a" appearance="primary" href={hrefOf({ section: 'papers' })}>
            Add papers
          </Button>
          <Button as="a" href={hrefOf({ section: 'recommendations' })}>
            See the recommendations
          </Button>
        </>
      }
    >
      When you add a paper, the recommendations, decisions, actions and progress notes found in it wait here
      until you have decided on them.
    </EmptyState>
  </>
)
