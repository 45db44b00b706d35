import { columns, type TableWords, wordless } from './table-words.ts'

const ofReview = (table: string) => ({
  table,
  kind: 'reviews' as const,
  place: `${table}.id`,
  label: `(select known.title from review as known where known.id = ${table}.review_id)`,
})

const named = (table: string): TableWords => ({
  table,
  kind: 'bodies',
  place: `${table}.id`,
  label: `${table}.name`,
  words: ['name'],
  json: { aliases_json: { fixed: [] } },
  fixed: table === 'body' ? ['id', 'kind', 'removed_at'] : ['id', 'removed_at'],
})

const roundOf = (id: string): string =>
  `(select frozen.title || ', ' || frozen.day from frozen_revisit as frozen where frozen.revisit_id = ${id})`

/** Reviews, their rounds, and whoever is in them. */
export const keptOfReviews: readonly TableWords[] = [
  named('body'),
  named('role'),
  wordless('body_succession', 'id body_id successor_id day removed_at'),
  wordless('role_succession', 'id role_id successor_id day removed_at'),
  {
    table: 'review',
    kind: 'reviews',
    place: 'review.id',
    label: 'review.title',
    words: ['reference', 'title', 'scope', 'chair', 'lead_officer'],
    fixed: columns('id body_id report_date report_id response_due revisit_on revisit_from removed_at'),
  },
  {
    ...ofReview('review_stage'),
    words: ['reason'],
    fixed: columns('id review_id stage day recorded_at removed_at'),
  },
  {
    ...ofReview('review_member'),
    words: ['name', 'capacity'],
    fixed: ['id', 'review_id', 'removed_at'],
  },
  wordless('review_paper', 'id review_id document_id removed_at'),
  { ...ofReview('review_recipient'), words: ['name'], fixed: ['id', 'review_id', 'sent_on', 'removed_at'] },
  wordless('revisit', 'id review_id body_id day kind started_at removed_at'),
  wordless(
    'revisit_entry',
    'id revisit_id recommendation_id kind update_id judgement_id recorded_at removed_at',
  ),
  {
    table: 'frozen_row',
    kind: 'rounds',
    place: "frozen_row.revisit_id || ':' || frozen_row.ordinal",
    label: roundOf('frozen_row.revisit_id'),
    words: ['number', 'reference', 'text', 'minute_reference'],
    json: { commentaries_json: { fixed: [] } },
    fixed: columns('revisit_id recommendation_id state status judgement judged_on seen_json'),
    key: ['revisit_id', 'ordinal'],
  },
  {
    table: 'frozen_revisit',
    kind: 'rounds',
    place: "frozen_revisit.revisit_id || ':'",
    label: roundOf('frozen_revisit.revisit_id'),
    words: ['who', 'council', 'reference', 'title', 'body_name', 'meeting_body_name'],
    fixed: columns('revisit_id frozen_at report_date day kind last_day left_out_json erased_at'),
    key: ['revisit_id'],
  },
]
