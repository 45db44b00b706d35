import { columns, placeOfCandidate, type TableWords, wordless } from './table-words.ts'

/** Settings of the council, views, what is being typed, and the records of what was done. */
export const keptOfTheRest: readonly TableWords[] = [
  {
    table: 'council_setting',
    kind: 'settings',
    place: 'council_setting.id',
    label: "'Settings'",
    // The others are states and numbers.
    where: "council_setting.name in ('name', 'colourMap')",
    json: { value_json: { fixed: ['id', 'colour', 'delivery', 'judgement'] } },
    fixed: ['id', 'name', 'removed_at'],
  },
  {
    table: 'term',
    kind: 'settings',
    place: 'term.id',
    label: 'term.name',
    words: ['name'],
    fixed: ['id', 'kind', 'removed_at'],
  },
  {
    table: 'clock_rule',
    kind: 'settings',
    place: 'clock_rule.id',
    label: "'Time for responses: ' || clock_rule.name",
    words: ['name', 'committee_function', 'source'],
    fixed: columns('id recipient_kind body_ids_json unit starts_on interim removed_at'),
  },
  {
    table: 'saved_view',
    kind: 'settings',
    place: 'saved_view.id',
    label: "'View ' || saved_view.name",
    words: ['name'],
    json: {
      view_json: {
        fixed: columns(
          'id column group kind type stage state status delivery response judgement marking what format by',
        ),
      },
    },
    fixed: ['id', 'list', 'removed_at'],
  },
  wordless('need_dismissal', 'id need standing removed_at'),
  {
    table: 'draft',
    kind: 'drafts',
    place: 'draft.key',
    label: 'draft.saved_at',
    words: ['key', 'content'],
    fixed: ['saved_at'],
    // A form reads back what it wrote itself: half of it may be none of its own.
    goes: 'discarded',
  },
  // Whose workspace it is and where its folders are: a person changes these in the settings.
  wordless('setting', 'key value'),
  {
    table: 'import_job',
    kind: 'log',
    place: 'import_job.id',
    label: "'Import of ' || import_job.name",
    words: ['name', 'message', 'next'],
    fixed: columns('id staged_file state document_id came_with'),
  },
  {
    table: 'export_log',
    kind: 'log',
    place: 'export_log.id',
    label: "'Export of ' || export_log.at",
    words: ['who', 'title', 'file', 'version', 'left_out'],
    fixed: ['id', 'at', 'what', 'report_id', 'by', 'format', 'sha256', 'marking'],
  },
  {
    table: 'erasure',
    kind: 'log',
    place: 'erasure.id',
    label: "'Erasure of ' || erasure.at",
    words: ['who', 'reason'],
    fixed: columns('id at counts_json originals_json left_json second_place finished_at'),
  },
  {
    table: 'change',
    kind: 'history',
    place: 'change.id',
    label: 'change.at',
    words: ['who', 'device', 'summary'],
    fixed: ['id', 'at', 'undoes', 'undone_by'],
  },
]

/** The words of before and after, a line a field: each belongs where its row does. */
export const keptOfHistory: TableWords = {
  table: 'history',
  kind: 'history',
  place: `case history.table_name
    when 'document' then history.row_id || ':'
    when 'candidate' then ${placeOfCandidate('history.row_id')}
    when 'candidate_set' then
      (select of_set.document_id || ':' from candidate_set as of_set where of_set.id = history.row_id)
    when 'dismissal' then (select ${placeOfCandidate('gone.candidate_id')} from dismissal as gone
      where gone.id = history.row_id)
    else history.row_id end`,
  // Which of its two columns hold words, and how, its field tells.
  json: { before_json: { fixed: [] }, after_json: { fixed: [] } },
  fixed: columns('id change_id table_name row_id recommendation_id field'),
}
