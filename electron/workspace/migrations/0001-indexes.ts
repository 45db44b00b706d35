/** What the lists look things up by. */
export const indexes: readonly string[] = [
  // One live paper for the same bytes, one live review for a reference; removed ones may come again.
  `CREATE UNIQUE INDEX document_sha256 ON document (sha256) WHERE removed_at IS NULL`,
  `CREATE UNIQUE INDEX review_reference ON review (reference) WHERE removed_at IS NULL`,
  `CREATE INDEX body_name ON body (name)`,
  `CREATE INDEX review_body ON review (body_id)`,
  `CREATE INDEX citation_document ON citation (document_id, block)`,
  `CREATE INDEX candidate_set_document ON candidate_set (document_id, ordinal)`,
  `CREATE INDEX candidate_set_review ON candidate_set (review_id)`,
  `CREATE INDEX candidate_set_state ON candidate (set_id, state, procedural)`,
  `CREATE INDEX candidate_order ON candidate (set_id, ordinal)`,
  `CREATE INDEX candidate_document ON candidate (document_id, state)`,
  `CREATE INDEX candidate_recommendation ON candidate (recommendation_id)`,
  `CREATE INDEX candidate_citation ON candidate (citation_id)`,
  `CREATE INDEX recommendation_review ON recommendation (review_id, ordinal)`,
  `CREATE INDEX recommendation_body ON recommendation (body_id)`,
  `CREATE INDEX recommendation_citation ON recommendation (citation_id)`,
  `CREATE INDEX recipient_recommendation ON recipient (recommendation_id)`,
  `CREATE INDEX response_recommendation ON response (recommendation_id, recorded_at)`,
  `CREATE INDEX progress_update_recommendation ON progress_update (recommendation_id, recorded_at)`,
  `CREATE INDEX progress_update_citation ON progress_update (citation_id)`,
  `CREATE INDEX response_recipient ON response (recipient_id)`,
  `CREATE INDEX judgement_recommendation ON judgement (recommendation_id, recorded_at)`,
  `CREATE INDEX due_date_revision_recommendation ON due_date_revision (recommendation_id, recorded_at)`,
  `CREATE INDEX change_standing ON change (who, undoes, undone_by)`,
  `CREATE INDEX change_undoes ON change (undoes)`,
  `CREATE INDEX history_row ON history (table_name, row_id)`,
  `CREATE INDEX history_recommendation ON history (recommendation_id, change_id)`,
  `CREATE INDEX import_job_state ON import_job (state, ordinal)`,
]

/** A full-text table over one column of `table`, its words kept in step by triggers. */
const search = (table: string, column: string): readonly string[] => {
  const put = `INSERT INTO ${table}_fts (rowid, ${column}) VALUES (new.rowid_, new.${column})`
  const take = `INSERT INTO ${table}_fts (${table}_fts, rowid, ${column}) VALUES ('delete', old.rowid_, old.${column})`
  return [
    `CREATE VIRTUAL TABLE ${table}_fts USING fts5 (
      ${column}, content='${table}', content_rowid='rowid_', prefix='2 3',
      tokenize='unicode61 remove_diacritics 2'
    )`,
    `CREATE TRIGGER ${table}_fts_insert AFTER INSERT ON ${table} BEGIN ${put}; END`,
    `CREATE TRIGGER ${table}_fts_delete AFTER DELETE ON ${table} BEGIN ${take}; END`,
    `CREATE TRIGGER ${table}_fts_update AFTER UPDATE OF rowid_, ${column} ON ${table} BEGIN ${take}; ${put}; END`,
  ]
}

/** The three texts that people search. */
export const searches: readonly string[] = [
  ...search('block', 'text'),
  ...search('recommendation', 'text'),
  ...search('progress_update', 'commentary'),
]
