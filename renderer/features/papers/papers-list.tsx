import { makeStyles } from '@fluentui/react-components'
import { paperKindWords, paperList } from '../../../shared/lists/papers.ts'
import type { PaperSummary } from '../../../shared/model/paper.ts'
import {
  CheckCondition,
  ChoiceCondition,
  ListTable,
  navigate,
  ScreenHead,
  useListView,
} from '../../ui/index.ts'
import { AddPapers } from './add-papers.tsx'
import { ImportPanel } from './import-panel.tsx'
import { NoPapers } from './no-papers.tsx'
import { paperColumns } from './paper-columns.tsx'

const useStyles = makeStyles({
  // In a low window (200 % zoom on a small laptop) the screen scrolls as a whole.
  screen: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column', overflowY: 'auto' },
  table: { flex: '1 0 0', minHeight: '240px' },
})

/** Every paper of the workspace, and what is on its way in. */
export const PapersList = () => {
  const styles = useStyles()
  const { view, setView } = useListView(paperList)
  return (
    <div className={styles.screen}>
      <ScreenHead title={paperList.title} acts={<AddPapers />} />
      <div className={styles.table}>
        <ListTable<PaperSummary>
          list={paperList}
          columns={paperColumns}
          view={view}
          onView={setView}
          onOpen={({ id }) => navigate({ section: 'papers', id })}
          conditions={
            <>
              <ChoiceCondition name="kind" label="Kind" words={paperKindWords} />
              <CheckCondition name="waiting" label="To review" />
              <CheckCondition name="marked" label="Marked" />
            </>
          }
          placeholder="Title, body or file"
          empty={<NoPapers />}
        />
      </div>
      <ImportPanel />
    </div>
  )
}
