import type { ColumnLook, ListView } from '../model/list-view.ts'
import type { ReadyView } from './list.ts'
import { viewOf } from './view-of.ts'

const of = (columns: readonly (string | ColumnLook)[], given: Partial<ListView> = {}): ListView =>
  viewOf(columns, { column: 'paper', descending: false }, { filter: { procedural: false }, ...given })

const audit: readonly ColumnLook[] = [
  { id: 'number' },
  { id: 'text', width: 320 },
  { id: 'owner' },
  { id: 'dueDate' },
  { id: 'moved' },
  { id: 'delivery' },
  { id: 'commentary', width: 280 },
  { id: 'latestUpdateOn' },
]

/** The register as it opens. */
export const firstView: ListView = of([
  'reference',
  'number',
  'text',
  'paper',
  'owner',
  'dueDate',
  'response',
  'delivery',
  'judgement',
])

const threeMonthsBefore = (today: string): string => {
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCDate(1)
  day.setUTCMonth(day.getUTCMonth() - 3)
  return day.toISOString().slice(0, 10)
}

/**
 * The shapes that trackers take in councils: the two columns of a revisit, a full tracker, a table of responses,
 * and the five tables of an audit committee (domain guide, section 2.3). `today`: ISO day; "since the last
 * report" is taken as three months, which whoever uses it may change.
 */
export const readyViews = (today: string): readonly ReadyView[] => [
  { name: 'Register', view: firstView },
  {
    name: 'Revisit table, two columns',
    view: of(
      [
        { id: 'text', width: 480 },
        { id: 'commentary', width: 480, header: 'Commentary / Progress' },
      ],
      { group: 'review' },
    ),
  },
  {
    name: 'Tracker, nine columns',
    view: of([
      { id: 'reference' },
      { id: 'body', header: 'Origin' },
      { id: 'madeOn', header: 'Date' },
      { id: 'paper', header: 'Area' },
      { id: 'text', width: 300 },
      { id: 'respondedOn', header: 'Decision date' },
      { id: 'owner', header: 'Lead' },
      { id: 'commentary', width: 260, header: 'Action taken' },
      { id: 'delivery', header: 'Status' },
    ]),
  },
  {
    name: 'Response table, five columns',
    view: of([
      { id: 'text', width: 320 },
      { id: 'putTo', header: 'Cabinet member' },
      { id: 'response' },
      { id: 'dueDate', header: 'Timetable' },
      { id: 'owner', header: 'Lead officer' },
    ]),
  },
  { name: 'Audit A: live', view: of(audit, { filter: { procedural: false, live: true } }) },
  {
    name: 'Audit B: completed since the last report',
    view: of(audit, {
      filter: { procedural: false, delivery: 'complete', updatedFrom: threeMonthsBefore(today) },
    }),
  },
  {
    name: 'Audit C: extended, or to be deleted',
    view: of(audit, { filter: { procedural: false, live: true, moved: true } }),
  },
  { name: 'Audit D: outstanding', view: of(audit, { filter: { procedural: false, overdue: true } }) },
  {
    name: 'Audit E: governance statement',
    view: of(audit, { filter: { procedural: false, text: '"governance statement"' } }),
  },
]
