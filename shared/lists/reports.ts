import type { ReportRow } from '../model/report-draft.ts'
import { templateNames } from '../rules/report/template-names.ts'
import { dateCell, wordsCell } from './cell.ts'
import type { MemoryList } from './in-memory.ts'
import { viewOf } from './view-of.ts'

const newest = { column: 'savedAt', descending: true }
const first = viewOf(['title', 'template', 'review', 'state', 'savedAt', 'exports'], newest)

const stateOf = ({ frozenAt, draft }: ReportRow): string =>
  frozenAt === null ? (draft ? 'Draft' : 'Being written') : 'Frozen'

const templateOf = ({ ownTemplate, template }: ReportRow): string => ownTemplate ?? templateNames[template]

const dayOf = (at: string | null): string | null => at?.slice(0, 10) ?? null

/** Every report, those being written and those that are frozen. There are some hundreds at most. */
export const reportList: MemoryList<ReportRow> = {
  name: 'reports',
  title: 'Reports',
  noun: 'report',
  columns: [
    {
      id: 'title',
      header: 'Report',
      width: 200,
      grow: 2,
      sortable: true,
      hideable: false,
      cell: (row) => wordsCell(row.title),
    },
    {
      id: 'template',
      header: 'Template',
      width: 150,
      grow: 1,
      sortable: true,
      cell: (row) => wordsCell(templateOf(row)),
    },
    {
      id: 'review',
      header: 'On',
      width: 150,
      grow: 1,
      sortable: true,
      cell: (row) => wordsCell(row.reviewTitle ?? 'All the tracker'),
    },
    { id: 'state', header: 'State', width: 110, sortable: true, cell: (row) => wordsCell(stateOf(row)) },
    {
      id: 'savedAt',
      header: 'Last typed',
      width: 150,
      sortable: true,
      cell: (row) => dateCell(dayOf(row.savedAt)),
      order: (row) => row.savedAt,
    },
    {
      id: 'frozenAt',
      header: 'Frozen on',
      width: 150,
      sortable: true,
      cell: (row) => dateCell(dayOf(row.frozenAt)),
      order: (row) => row.frozenAt,
    },
    {
      id: 'exports',
      header: 'Files',
      width: 70,
      align: 'end',
      sortable: true,
      cell: (row) => wordsCell(String(row.exports)),
      order: (row) => row.exports,
    },
  ],
  groups: {
    template: { header: 'Template', none: '', key: templateOf },
    review: { header: 'Review', none: 'All the tracker', key: ({ reviewTitle }) => reviewTitle },
    state: { header: 'State', none: '', key: stateOf },
  },
  conditions: {
    text: ({ title, reviewTitle, reviewReference }) =>
      `${title} ${reviewReference ?? ''} ${reviewTitle ?? ''}`,
    state: ({ frozenAt }) => (frozenAt === null ? 'writing' : 'frozen'),
  },
  first,
  ready: () => [
    { name: 'Reports', view: first },
    { name: 'By review', view: { ...first, group: 'review' } },
    { name: 'Being written', view: { ...first, filter: { state: 'writing' } } },
  ],
}
