import { Link, makeStyles, Text, Title2, tokens } from '@fluentui/react-components'
import { ArrowDownload24Regular } from '@fluentui/react-icons'
import { exportedList, exportedThingWords } from '../../../shared/lists/exported.ts'
import type { Exported } from '../../../shared/model/exported.ts'
import {
  ChoiceCondition,
  columnsOf,
  EmptyState,
  hrefOf,
  ListTable,
  navigate,
  RowLink,
  useListView,
} from '../../ui/index.ts'
import { momentWords } from './moment-words.ts'

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  head: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}` },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  below: { flex: '1 1 0', minHeight: 0 },
})

const openReport = ({ reportId }: Exported) => {
  if (reportId !== null) navigate({ section: 'reports', id: reportId })
}

const columns = columnsOf(exportedList, {
  title: ({ title, reportId }) =>
    reportId === null ? (
      title
    ) : (
      <RowLink href={hrefOf({ section: 'reports', id: reportId })}>{title}</RowLink>
    ),
  at: ({ at }) => momentWords(at),
})

/** All that ever left Revisit: which file, when, by whom, with which marking, and its fingerprint. */
export const ExportLog = () => {
  const styles = useStyles()
  const { view, setView } = useListView(exportedList)
  return (
    <div className={styles.screen} tabIndex={-1}>
      <div className={styles.head}>
        <Link href={hrefOf({ section: 'reports' })}>All reports</Link>
        <Title2 as="h1" block className={styles.title}>
          Export log
        </Title2>
        <Text className={styles.quiet}>
          Each file that left Revisit, kept for good, with the fingerprint by which a copy can be told from a
          changed one.
        </Text>
      </div>
      <div className={styles.below}>
        <ListTable<Exported>
          list={exportedList}
          columns={columns}
          view={view}
          onView={setView}
          onOpen={openReport}
          conditions={<ChoiceCondition name="what" label="Kind" words={exportedThingWords} />}
          placeholder="Title, file, who, fingerprint"
          empty={
            <EmptyState icon={<ArrowDownload24Regular fontSize={32} />} title="Nothing has left Revisit yet">
              Reports, lists and letters that are written to a file stand here, from the window and from the
              command line.
            </EmptyState>
          }
        />
      </div>
    </div>
  )
}
