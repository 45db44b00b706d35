import type { Review } from '../model/recommendation.ts'
import { type ReviewStage, reviewStages } from '../model/review-stage.ts'
import { firstCapital } from '../rules/first-capital.ts'
import { dateCell, saidCell, wordsCell } from './cell.ts'
import type { MemoryList } from './in-memory.ts'
import { viewOf } from './view-of.ts'

const newest = { column: 'reference', descending: true }
const first = viewOf(['reference', 'title', 'body', 'stage', 'revisitOn', 'recommendations'], newest)

/** Every review of the council. There are some hundreds at most. */
export const reviewList: MemoryList<Review> = {
  name: 'reviews',
  title: 'Reviews',
  noun: 'review',
  columns: [
    {
      id: 'reference',
      header: 'Reference',
      width: 130,
      sortable: true,
      cell: (row) => wordsCell(row.reference),
    },
    {
      id: 'title',
      header: 'Review',
      width: 200,
      grow: 2,
      sortable: true,
      hideable: false,
      cell: (row) => wordsCell(row.title),
    },
    {
      id: 'body',
      header: 'Body',
      width: 140,
      grow: 1,
      sortable: true,
      cell: (row) => wordsCell(row.bodyName),
    },
    {
      id: 'stage',
      header: 'Stage',
      width: 120,
      sortable: true,
      cell: (row) => saidCell(row.stage, 'Not said yet'),
      order: ({ stage }) => (stage === null ? null : reviewStages.indexOf(stage)),
    },
    {
      id: 'revisitOn',
      header: 'Revisit',
      width: 130,
      sortable: true,
      cell: (row) => dateCell(row.revisitOn),
      order: (row) => row.revisitOn,
    },
    {
      id: 'recommendations',
      header: 'Recommendations',
      width: 136,
      align: 'end',
      sortable: true,
      cell: (row) => wordsCell(String(row.recommendations)),
      order: (row) => row.recommendations,
    },
    {
      id: 'withCommentary',
      header: 'With commentary',
      width: 136,
      align: 'end',
      sortable: true,
      cell: (row) => wordsCell(String(row.withCommentary)),
      order: (row) => row.withCommentary,
    },
    {
      id: 'reportDate',
      header: 'Report',
      width: 130,
      sortable: true,
      cell: (row) => dateCell(row.reportDate),
      order: (row) => row.reportDate,
    },
    {
      id: 'stageOn',
      header: 'At this stage since',
      width: 150,
      sortable: true,
      cell: (row) => dateCell(row.stageOn),
      order: (row) => row.stageOn,
    },
  ],
  groups: {
    stage: {
      header: 'Stage',
      none: 'Not said yet',
      key: ({ stage }) => stage,
      words: firstCapital,
      order: (stage) => reviewStages.indexOf(stage as ReviewStage),
    },
    body: { header: 'Body', none: 'No body', key: ({ bodyName }) => bodyName },
    year: {
      header: 'Year of the report',
      none: 'No date',
      key: ({ reportDate }) => reportDate?.slice(0, 4) ?? null,
    },
  },
  conditions: {
    text: ({ reference, title, bodyName }) => `${reference} ${title} ${bodyName ?? ''}`,
    stage: ({ stage }) => stage ?? 'none',
  },
  first,
  ready: () => [
    { name: 'Reviews', view: first },
    { name: 'By stage', view: { ...first, group: 'stage' } },
    {
      name: 'To be revisited',
      view: viewOf(
        ['revisitOn', 'reference', 'title', 'body', 'recommendations', 'withCommentary'],
        { column: 'revisitOn', descending: false },
        { filter: { stage: 'monitoring' } },
      ),
    },
  ],
}
