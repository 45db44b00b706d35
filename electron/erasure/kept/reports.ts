import { columns, type JsonWords, type TableWords } from './table-words.ts'

const ofReport: JsonWords = {
  fixed: columns('kind marks figure part of by language day colourMap paperId reviewId marking'),
  runs: true,
}

const titleOf = (id: string): string => `(select known.title from report as known where known.id = ${id})`

/** Reports, written and frozen, and what they are made with. */
export const keptOfReports: readonly TableWords[] = [
  {
    table: 'report',
    kind: 'reports',
    place: 'report.id',
    label: 'report.title',
    words: ['title', 'body_words', 'date_words', 'version'],
    fixed: columns(
      'id template review_id revisit_id tracker_columns body_id made_from made_to marking made_at paper_id own_template removed_at',
    ),
  },
  {
    table: 'report_text',
    kind: 'reports',
    place: 'report_text.report_id',
    label: titleOf('report_text.report_id'),
    json: { blocks_json: ofReport },
    fixed: ['report_id', 'saved_at'],
    key: ['report_id'],
  },
  {
    table: 'report_version',
    kind: 'reports',
    place: 'report_version.report_id',
    label: titleOf('report_version.report_id'),
    words: ['name', 'who'],
    json: { blocks_json: ofReport },
    fixed: ['id', 'report_id', 'made_at'],
  },
  {
    table: 'frozen_report',
    kind: 'frozen-reports',
    place: 'frozen_report.report_id',
    label: titleOf('frozen_report.report_id'),
    words: ['who'],
    json: { report_json: ofReport },
    fixed: ['report_id', 'frozen_at', 'erased_at'],
    key: ['report_id'],
  },
  {
    table: 'own_template',
    kind: 'settings',
    place: 'own_template.id',
    label: "'Template ' || own_template.name",
    slugs: ['name'],
    json: { template_json: { fixed: ['part', 'holds', 'table', 'of'], slug: 'name' } },
    fixed: ['id', 'removed_at'],
  },
]
