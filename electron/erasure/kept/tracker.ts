import { columns, nameOfRecommendation, type TableWords, wordless } from './table-words.ts'

const ofRecommendation = (table: string) => ({
  table,
  place: `${table}.id`,
  label: nameOfRecommendation(`${table}.recommendation_id`),
})

const nameOfAction = (id: string): string =>
  `(select coalesce(known.number, substr(known.text, 1, 60)) from "action" as known where known.id = ${id})`

const said = ['commentary', 'evidence', 'source_words', 'author'] as const

/** Recommendations and all that is said on them. */
export const keptOfTracker: readonly TableWords[] = [
  {
    table: 'recommendation',
    kind: 'recommendations',
    place: 'recommendation.id',
    label: "coalesce(recommendation.reference, recommendation.number, '')",
    words: ['number', 'reference', 'text', 'owner', 'source_words'],
    offsets: { text: ['rationale_start', 'rationale_end'] },
    fixed: columns('id review_id body_id made_on citation_id removed_at'),
  },
  {
    ...ofRecommendation('recipient'),
    kind: 'recommendations',
    words: ['name'],
    fixed: columns('id recommendation_id received_on kind noticed_on removed_at'),
  },
  {
    ...ofRecommendation('response'),
    kind: 'responses',
    words: ['text', 'reason', 'source_words'],
    fixed: columns('id recommendation_id recipient_id kind date citation_id recorded_at removed_at'),
  },
  {
    ...ofRecommendation('progress_update'),
    kind: 'commentary',
    words: said,
    fixed: columns('id recommendation_id date status evidence_date citation_id recorded_at removed_at'),
  },
  {
    ...ofRecommendation('judgement'),
    kind: 'judgements',
    words: ['minute_reference', 'comment'],
    fixed: columns('id recommendation_id kind date citation_id recorded_at removed_at'),
  },
  {
    ...ofRecommendation('due_date_revision'),
    kind: 'recommendations',
    words: ['words', 'reason'],
    fixed: columns('id recommendation_id date recorded_at removed_at'),
  },
  wordless('recommendation_term', 'id recommendation_id term_id removed_at'),
  wordless('recommendation_link', 'id from_id to_id kind recorded_at removed_at'),
  wordless('standing', 'delivery updated_at response responded_at judgement due_date'),
  {
    table: 'action',
    kind: 'actions',
    place: 'action.id',
    label: "coalesce(action.number, '')",
    words: ['number', 'text', 'owner', 'source_words'],
    fixed: columns('id body_id made_on citation_id removed_at'),
  },
  wordless('action_answers', 'id action_id recommendation_id removed_at'),
  {
    table: 'action_progress',
    kind: 'commentary',
    place: 'action_progress.id',
    label: nameOfAction('action_progress.action_id'),
    words: said,
    fixed: columns('id action_id date status evidence_date citation_id recorded_at removed_at'),
  },
  {
    table: 'action_due_date',
    kind: 'actions',
    place: 'action_due_date.id',
    label: nameOfAction('action_due_date.action_id'),
    words: ['words', 'reason'],
    fixed: columns('id action_id date recorded_at removed_at'),
  },
]
