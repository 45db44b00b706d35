import type { RecommendationRow } from '../model/recommendation.ts'
import type { TermKind } from '../model/term.ts'
import { clockWords } from '../rules/clock/clock-words.ts'
import { firstCapital } from '../rules/first-capital.ts'
import { statedDateWords } from '../rules/stated-date-words.ts'
import { termNames } from '../rules/term-names.ts'
import { dateCell, saidCell, wordsCell } from './cell.ts'
import type { List, ListColumn, ListGrouping } from './list.ts'
import { firstView, readyViews } from './register-views.ts'

const moved = (slips: number): string =>
  slips === 0 ? '' : slips === 1 ? 'once' : slips === 2 ? 'twice' : `${slips} times`

const termColumn = (kind: TermKind, header: string): ListColumn<RecommendationRow> => ({
  id: kind,
  header,
  width: 140,
  cell: (row) => wordsCell(termNames(row, kind)),
})

/** By the terms of a kind: a row stands under each that it has. */
const termGrouping = (kind: TermKind): ListGrouping<RecommendationRow> => ({
  header: firstCapital(kind),
  none: `No ${kind}`,
  key: (row) => termNames(row, kind) || null,
})

/** Every column of the register, in the order in which they are offered. */
const columns: readonly ListColumn<RecommendationRow>[] = [
  {
    id: 'reference',
    header: 'Reference',
    width: 116,
    sortable: true,
    cell: (row) => wordsCell(row.reference),
  },
  { id: 'number', header: 'No.', width: 56, sortable: true, cell: (row) => wordsCell(row.number) },
  {
    id: 'text',
    header: 'Recommendation',
    width: 220,
    grow: 2,
    sortable: true,
    hideable: false,
    cell: (row) => wordsCell(row.text),
  },
  {
    id: 'paper',
    header: 'Review',
    width: 110,
    grow: 1,
    sortable: true,
    cell: (row) => wordsCell(row.reviewTitle),
  },
  {
    id: 'owner',
    header: 'Owner',
    width: 110,
    grow: 1,
    sortable: true,
    cell: (row) => wordsCell(row.owner),
  },
  {
    id: 'dueDate',
    header: 'Due',
    width: 150,
    sortable: true,
    cell: (row) => (row.dueDate === null ? wordsCell(row.dueWords) : dateCell(row.dueDate)),
  },
  {
    id: 'response',
    header: 'Response',
    width: 124,
    sortable: true,
    cell: (row) => saidCell(row.response, 'Awaiting'),
  },
  {
    id: 'responseClock',
    header: 'Time for response',
    width: 140,
    cell: ({ responseClock }) =>
      wordsCell(responseClock === null ? 'Put to nobody' : clockWords(responseClock)),
  },
  {
    id: 'delivery',
    header: 'Delivery',
    width: 124,
    sortable: true,
    cell: (row) => saidCell(row.delivery, 'No status yet'),
  },
  {
    id: 'judgement',
    header: 'Judgement',
    width: 124,
    sortable: true,
    cell: (row) => saidCell(row.judgement, 'Not reviewed'),
  },
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
  {
    id: 'reviewReference',
    header: 'Review reference',
    width: 120,
    cell: (row) => wordsCell(row.reviewReference),
  },
  { id: 'body', header: 'Body', width: 150, sortable: true, cell: (row) => wordsCell(row.bodyName) },
  { id: 'madeOn', header: 'Made', width: 130, sortable: true, cell: (row) => dateCell(row.madeOn) },
  { id: 'putTo', header: 'Put to', width: 150, cell: (row) => wordsCell(row.putTo.join('; ')) },
  {
    id: 'respondedOn',
    header: 'Answered',
    width: 130,
    sortable: true,
    cell: (row) => dateCell(row.respondedOn),
  },
  {
    id: 'moved',
    header: 'Date moved',
    width: 110,
    sortable: true,
    cell: (row) => wordsCell(moved(row.slips)),
  },
  termColumn('directorate', 'Directorate'),
  termColumn('ward', 'Wards'),
  termColumn('theme', 'Themes'),
  {
    id: 'cited',
    header: 'Source',
    width: 120,
    sortable: true,
    cell: (row) => wordsCell(row.cited ? 'Paper' : 'No paper yet'),
  },
]

/** The register. */
export const recommendationList: List<RecommendationRow> = {
  name: 'recommendations',
  title: 'Recommendations',
  noun: 'recommendation',
  columns,
  groups: {
    review: {
      header: 'Review',
      none: 'No review',
      key: ({ reviewId }) => reviewId,
      label: ({ reviewTitle }) => reviewTitle,
    },
    body: { header: 'Body', none: 'No body', key: ({ bodyName }) => bodyName },
    owner: { header: 'Owner', none: 'Nobody named', key: ({ owner }) => owner },
    dueMonth: {
      header: 'Month due',
      none: 'No date',
      key: ({ dueDate }) => dueDate?.slice(0, 7) ?? null,
      words: statedDateWords,
    },
    response: { header: 'Response', none: 'Awaiting', key: ({ response }) => response, words: firstCapital },
    delivery: {
      header: 'Delivery',
      none: 'No status yet',
      key: ({ delivery }) => delivery,
      words: firstCapital,
    },
    judgement: {
      header: 'Judgement',
      none: 'Not reviewed',
      key: ({ judgement }) => judgement,
      words: firstCapital,
    },
    directorate: termGrouping('directorate'),
    ward: termGrouping('ward'),
    theme: termGrouping('theme'),
  },
  first: firstView,
  ready: readyViews,
}
