import type { ActionRow } from '../model/action.ts'
import { firstCapital } from '../rules/first-capital.ts'
import { recommendationName } from '../rules/recommendation-name.ts'
import { statedDateWords } from '../rules/stated-date-words.ts'
import { dateCell, saidCell, wordsCell } from './cell.ts'
import type { List, ListColumn } from './list.ts'
import { viewOf } from './view-of.ts'

const moved = (slips: number): string =>
  slips === 0 ? '' : slips === 1 ? 'once' : slips === 2 ? 'twice' : `${slips} times`

/** The recommendations that an action answers, as a cell names them: "Bus shelters, Recommendation 2 and 1 more". */
export const answersWords = ({ answers: [first, ...more] }: Pick<ActionRow, 'answers'>): string | null =>
  first === undefined
    ? null
    : [first.reviewTitle, recommendationName(first.number)].filter(Boolean).join(', ') +
      (more.length > 0 ? ` and ${more.length} more` : '')

const columns: readonly ListColumn<ActionRow>[] = [
  {
    id: 'text',
    header: 'Action',
    width: 220,
    grow: 2,
    sortable: true,
    hideable: false,
    cell: (row) => wordsCell(row.text),
  },
  { id: 'owner', header: 'Owner', width: 110, grow: 1, sortable: true, cell: (row) => wordsCell(row.owner) },
  {
    id: 'dueDate',
    header: 'Due',
    width: 150,
    sortable: true,
    cell: (row) => (row.dueDate === null ? wordsCell(row.dueWords) : dateCell(row.dueDate)),
  },
  {
    id: 'status',
    header: 'Status',
    width: 130,
    sortable: true,
    cell: (row) => saidCell(row.status, 'No status yet'),
  },
  {
    id: 'answers',
    header: 'Answers',
    width: 110,
    grow: 1,
    cell: (row) => wordsCell(answersWords(row)),
  },
  { id: 'paper', header: 'Agreed', width: 150, sortable: true, cell: (row) => dateCell(row.madeOn) },
  { id: 'number', header: 'No.', width: 64, cell: (row) => wordsCell(row.number) },
  { id: 'body', header: 'Body', width: 150, sortable: true, cell: (row) => wordsCell(row.bodyName) },
  {
    id: 'latestUpdateOn',
    header: 'Last update',
    width: 130,
    sortable: true,
    cell: (row) => dateCell(row.latestUpdateOn),
  },
  {
    id: 'commentary',
    header: 'Latest commentary',
    width: 200,
    grow: 2,
    cell: (row) => wordsCell(row.latestCommentary),
  },
  { id: 'moved', header: 'Date moved', width: 110, cell: (row) => wordsCell(moved(row.slips)) },
  {
    id: 'cited',
    header: 'Source',
    width: 120,
    cell: (row) => wordsCell(row.cited ? 'Paper' : 'No paper yet'),
  },
]

const inOrder = { column: 'paper', descending: false }
const first = viewOf(['text', 'owner', 'dueDate', 'status', 'answers', 'paper'], inOrder)
const followed = ['text', 'owner', 'dueDate', 'moved', 'status', 'commentary']

/** The actions of meetings and action plans. */
export const actionList: List<ActionRow> = {
  name: 'actions',
  title: 'Actions',
  noun: 'action',
  columns,
  groups: {
    owner: { header: 'Owner', none: 'Nobody named', key: ({ owner }) => owner },
    status: { header: 'Status', none: 'No status yet', key: ({ status }) => status, words: firstCapital },
    dueMonth: {
      header: 'Month due',
      none: 'No date',
      key: ({ dueDate }) => dueDate?.slice(0, 7) ?? null,
      words: statedDateWords,
    },
    body: { header: 'Body', none: 'No body', key: ({ bodyName }) => bodyName },
    agreed: {
      header: 'Agreed',
      none: 'No date',
      key: ({ madeOn }) => madeOn,
      words: statedDateWords,
    },
  },
  first,
  ready: () => [
    { name: 'Actions', view: first },
    {
      name: 'Still to do, by owner',
      view: viewOf(followed, inOrder, { group: 'owner', filter: { open: true } }),
    },
    {
      name: 'Overdue',
      view: viewOf(followed, { column: 'dueDate', descending: false }, { filter: { overdue: true } }),
    },
    {
      name: 'Action log, by meeting',
      view: viewOf(['number', 'text', 'owner', 'dueDate', 'status', 'commentary'], inOrder, {
        group: 'agreed',
      }),
    },
    {
      name: 'Action plan: what answers what',
      view: viewOf(['answers', 'text', 'owner', 'dueDate', 'status', 'commentary'], inOrder, {
        filter: { tied: true },
      }),
    },
  ],
}
