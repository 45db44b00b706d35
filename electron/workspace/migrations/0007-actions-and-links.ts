import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

// A copy of shared/model's words of the day this was written: a released migration never changes.
const statuses = [
  'not started',
  'in progress',
  'on track',
  'at risk',
  'delayed',
  'paused',
  'complete',
  'cannot be done',
  'superseded',
  'no longer relevant',
]
const kinds = ['supersedes', 'duplicates', 'amends', 'follows']
const oneOf = (name: string, words: readonly string[]): string =>
  `CHECK (${name} IN (${words.map((word) => `'${word}'`).join(', ')}))`

const statements = [
  `CREATE TABLE "action" (
    rowid_ INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    body_id TEXT REFERENCES body (id),
    made_on TEXT,
    ordinal INTEGER NOT NULL,
    number TEXT,
    text TEXT NOT NULL,
    owner TEXT,
    citation_id TEXT REFERENCES citation (id),
    source_words TEXT,
    removed_at TEXT
  ) STRICT`,
  // Many to many: an action may answer several recommendations, and a recommendation takes several actions.
  `CREATE TABLE action_answers (
    id TEXT PRIMARY KEY NOT NULL,
    action_id TEXT NOT NULL REFERENCES "action" (id),
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
    removed_at TEXT
  ) STRICT`,
  `CREATE TABLE action_progress (
    id TEXT PRIMARY KEY NOT NULL,
    action_id TEXT NOT NULL REFERENCES "action" (id),
    date TEXT,
    status TEXT ${oneOf('status', statuses)},
    commentary TEXT NOT NULL,
    evidence TEXT,
    evidence_date TEXT,
    citation_id TEXT REFERENCES citation (id),
    source_words TEXT,
    author TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT`,
  `CREATE TABLE action_due_date (
    id TEXT PRIMARY KEY NOT NULL,
    action_id TEXT NOT NULL REFERENCES "action" (id),
    date TEXT,
    words TEXT,
    reason TEXT,
    recorded_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT`,
  `CREATE TABLE recommendation_link (
    id TEXT PRIMARY KEY NOT NULL,
    from_id TEXT NOT NULL REFERENCES recommendation (id),
    to_id TEXT NOT NULL REFERENCES recommendation (id),
    kind TEXT NOT NULL ${oneOf('kind', kinds)},
    recorded_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT`,
  // The action that an accepted finding became.
  `ALTER TABLE candidate ADD COLUMN action_id TEXT REFERENCES "action" (id)`,
  `CREATE INDEX action_body ON "action" (body_id)`,
  `CREATE INDEX action_citation ON "action" (citation_id)`,
  `CREATE UNIQUE INDEX action_answers_once ON action_answers (action_id, recommendation_id)
    WHERE removed_at IS NULL`,
  `CREATE INDEX action_answers_recommendation ON action_answers (recommendation_id)`,
  `CREATE INDEX action_progress_action ON action_progress (action_id, recorded_at)`,
  `CREATE INDEX action_progress_citation ON action_progress (citation_id)`,
  `CREATE INDEX action_due_date_action ON action_due_date (action_id, recorded_at)`,
  `CREATE UNIQUE INDEX recommendation_link_once ON recommendation_link (from_id, to_id, kind)
    WHERE removed_at IS NULL`,
  `CREATE INDEX recommendation_link_to ON recommendation_link (to_id)`,
  `CREATE INDEX candidate_action ON candidate (action_id)`,
  `CREATE VIRTUAL TABLE action_fts USING fts5 (
    text, content='action', content_rowid='rowid_', prefix='2 3', tokenize='unicode61 remove_diacritics 2'
  )`,
  `CREATE TRIGGER action_fts_insert AFTER INSERT ON "action" BEGIN
    INSERT INTO action_fts (rowid, text) VALUES (new.rowid_, new.text);
  END`,
  `CREATE TRIGGER action_fts_delete AFTER DELETE ON "action" BEGIN
    INSERT INTO action_fts (action_fts, rowid, text) VALUES ('delete', old.rowid_, old.text);
  END`,
  `CREATE TRIGGER action_fts_update AFTER UPDATE OF rowid_, text ON "action" BEGIN
    INSERT INTO action_fts (action_fts, rowid, text) VALUES ('delete', old.rowid_, old.text);
    INSERT INTO action_fts (rowid, text) VALUES (new.rowid_, new.text);
  END`,
]

/** The action plan that answers recommendations, and how recommendations hang together. */
export const actionsAndLinks: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
