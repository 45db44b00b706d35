import { Button, Link, makeStyles, Title2, tokens } from '@fluentui/react-components'
import {
  ArrowLeft16Regular,
  CheckmarkRegular,
  DismissRegular,
  SearchInfo24Regular,
} from '@fluentui/react-icons'
import { useMemo } from 'react'
import { foundList } from '../../../shared/lists/found.ts'
import type { FoundRow } from '../../../shared/model/found-row.ts'
import { counted } from '../../../shared/rules/counted.ts'
import {
  CheckCondition,
  ChoiceCondition,
  columnsOf,
  EmptyState,
  hrefOf,
  ListTable,
  navigate,
  OtherConditions,
  TextLink,
  useAct,
  useAnswer,
  useListView,
  useSelected,
} from '../../ui/index.ts'
import { stateWords, typeWords } from './candidate-words.ts'

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  title: { margin: 0 },
  back: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  below: { flex: '1 1 0', minHeight: 0 },
})

const routeOf = ({ id, setId }: FoundRow) => ({
  section: 'queue' as const,
  id: setId,
  query: { finding: id },
})

const columns = columnsOf(foundList, {
  text: (row) => <TextLink href={hrefOf(routeOf(row))}>{row.text}</TextLink>,
})

/** As many as are decided on at once. */
const most = 500

const Decide = () => {
  const { ids, clear } = useSelected()
  const done = { undoable: true, onDone: clear }
  const accept = useAct('candidates.accept', {
    said: () => `Accepted ${counted(ids.length, 'candidate')}.`,
    ...done,
  })
  const dismiss = useAct('candidates.dismiss', {
    said: () => `Dismissed ${counted(ids.length, 'candidate')}.`,
    ...done,
  })
  const barred = ids.length > most || accept.isPending || dismiss.isPending
  return (
    <>
      <Button icon={<CheckmarkRegular />} disabled={barred} onClick={() => accept.mutate({ ids: [...ids] })}>
        Accept
      </Button>
      <Button icon={<DismissRegular />} disabled={barred} onClick={() => dismiss.mutate({ ids: [...ids] })}>
        Dismiss
      </Button>
      {ids.length > most && <span>At most {most} at once</span>}
    </>
  )
}

/** Everything that was found, in all papers or in one, as a list. */
export const FoundScreen = ({ paperId }: { readonly paperId: string | null }) => {
  const styles = useStyles()
  const { view, setView } = useListView(foundList)
  const paper = useAnswer('papers.get', { id: paperId ?? '' }, { enabled: paperId !== null }).data
  const fixed = useMemo(() => (paperId === null ? undefined : { paperId }), [paperId])
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <Title2 as="h1" className={styles.title}>
          {paper === undefined ? 'Found in papers' : `Found in “${paper.title}”`}
        </Title2>
        <Link
          className={styles.back}
          href={hrefOf(paperId === null ? { section: 'queue' } : { section: 'papers', id: paperId })}
        >
          <ArrowLeft16Regular aria-hidden />
          {paperId === null ? 'Set by set' : 'The paper'}
        </Link>
      </div>
      <div className={styles.below}>
        <ListTable<FoundRow>
          list={foundList}
          columns={columns}
          view={view}
          onView={setView}
          {...(fixed !== undefined && { fixed })}
          onOpen={(row) => navigate(routeOf(row))}
          conditions={
            <>
              <ChoiceCondition name="type" label="What it is" words={typeWords} />
              <ChoiceCondition name="state" label="Decided" words={stateWords} />
              <CheckCondition name="procedural" label="Procedural too" on={null} off={false} />
              <OtherConditions
                words={{ owner: (owner) => (owner === '' ? 'Nobody named' : `Owner: ${String(owner)}`) }}
              />
            </>
          }
          placeholder="Words, owner or paper"
          bulk={<Decide />}
          empty={
            <EmptyState
              icon={<SearchInfo24Regular fontSize={32} />}
              title="Nothing waits"
              actions={
                <Button onClick={() => setView({ ...view, filter: {} })}>Show everything found</Button>
              }
            >
              What was decided on, and what is procedural, is there when you ask for it.
            </EmptyState>
          }
        />
      </div>
    </div>
  )
}
