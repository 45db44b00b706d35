import { ArrowDownload24Regular } from '@fluentui/react-icons'
import { exportedList, exportedThingWords } from '../../../shared/lists/exported.ts'
import type { Exported } from '../../../shared/model/exported.ts'
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
  useListView,
} from '../../ui/index.ts'

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
  at: ({ at }) => shortInstantWords(at),
})

/** All that ever left Revisit: which file, when, by whom, with which marking, and its fingerprint. */
export const ExportLog = () => {
  const { view, setView } = useListView(exportedList)
  return (
    <Screen
      back={{ href: hrefOf({ section: 'reports' }), words: 'All reports' }}
      title={exportedList.title}
      about="Each file that left Revisit, kept for good, with the fingerprint by which a copy can be told from a changed one."
    >
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
    </Screen>
  )
}
