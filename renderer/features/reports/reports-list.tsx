import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components'
import { AddRegular, DocumentTable24Regular, MoreHorizontalRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { reportList } from '../../../shared/lists/reports.ts'
import type { ReportRow } from '../../../shared/model/report-draft.ts'
import { shortInstantWords } from '../../../shared/rules/instant-words.ts'
import {
  ChoiceCondition,
  columnsOf,
  EmptyState,
  hrefOf,
  ListTable,
  navigate,
  RowLink,
  Screen,
  useAct,
  useListView,
  useRoute,
} from '../../ui/index.ts'
import { NewReport } from './new-report.tsx'

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // The form may be taller than the room that a small window leaves it.
  form: { padding: `0 ${tokens.spacingHorizontalL}`, overflowY: 'auto', maxHeight: '70vh', flexShrink: 0 },
})

const stateWords = { writing: 'Being written', frozen: 'Frozen' } as const

const RowActs = ({ row }: { readonly row: ReportRow }) => {
  const duplicate = useAct('reports.duplicate', {
    said: `Copied “${row.title}”.`,
    undoable: true,
    onDone: ({ id }) => navigate({ section: 'reports', id }),
  })
  const remove = useAct('reports.remove', { said: `Removed “${row.title}”.`, undoable: true })
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          aria-label={`More for ${row.title}`}
          icon={<MoreHorizontalRegular />}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => duplicate.mutate({ id: row.id })}>Make a copy</MenuItem>
          <MenuItem disabled={row.frozenAt !== null} onClick={() => remove.mutate({ id: row.id })}>
            {row.frozenAt === null ? 'Remove' : 'Remove (frozen: stays)'}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

const columns = [
  ...columnsOf(reportList, {
    title: ({ id, title }) => <RowLink href={hrefOf({ section: 'reports', id })}>{title}</RowLink>,
    savedAt: ({ savedAt }) => shortInstantWords(savedAt),
  }),
  { id: 'acts', header: 'More', width: 64, hideable: false, cell: (row: ReportRow) => <RowActs row={row} /> },
]

/** Every report, those being written and those that are frozen. */
export const ReportsList = () => {
  const styles = useStyles()
  const { query } = useRoute()
  const { view, setView } = useListView(reportList)
  const [adding, setAdding] = useState(query['new'] !== undefined)
  return (
    <Screen
      title={reportList.title}
      acts={
        <div className={styles.acts}>
          <Button as="a" href={hrefOf({ section: 'reports', query: { templates: 'all' } })}>
            Templates
          </Button>
          <Button as="a" href={hrefOf({ section: 'reports', query: { log: 'all' } })}>
            Export log
          </Button>
          <Button appearance="primary" icon={<AddRegular />} onClick={() => setAdding(true)}>
            New report
          </Button>
        </div>
      }
      above={
        adding && (
          <div className={styles.form}>
            <NewReport onClose={() => setAdding(false)} />
          </div>
        )
      }
    >
      <ListTable<ReportRow>
        list={reportList}
        columns={columns}
        view={view}
        onView={setView}
        onOpen={({ id }) => navigate({ section: 'reports', id })}
        conditions={<ChoiceCondition name="state" label="State" words={stateWords} />}
        placeholder="Title, review"
        empty={
          <EmptyState
            icon={<DocumentTable24Regular fontSize={32} />}
            title="No reports yet"
            actions={
              <Button as="a" href={hrefOf({ section: 'queue' })}>
                See what waits for review
              </Button>
            }
          >
            A report begins from a template and is filled from the tracker: a revisit table, the report of a
            review, a cover report, the annual report. Choose “New report”. What it is filled with are the
            recommendations that you accept under “To review”.
          </EmptyState>
        }
      />
    </Screen>
  )
}
