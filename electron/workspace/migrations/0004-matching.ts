import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const statements = [
  // Worked out from what is tracked, and again whenever that changes: no history, and nothing lost with it.
  `CREATE TABLE candidate_match (
    candidate_id TEXT NOT NULL REFERENCES candidate (id),
    place INTEGER NOT NULL,
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
    kind TEXT NOT NULL CHECK (kind IN ('reference', 'same words', 'number', 'near words', 'quoted', 'alike')),
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
    sure INTEGER NOT NULL CHECK (sure IN (0, 1)),
    because TEXT NOT NULL,
    words_json TEXT NOT NULL CHECK (json_valid(words_json)),
    PRIMARY KEY (candidate_id, place)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX candidate_match_recommendation ON candidate_match (recommendation_id)`,
  `CREATE TABLE set_matching (
    set_id TEXT PRIMARY KEY NOT NULL REFERENCES candidate_set (id),
    standing INTEGER NOT NULL
  ) STRICT`,
  `CREATE TABLE dismissal (
    id TEXT PRIMARY KEY NOT NULL,
    candidate_id TEXT NOT NULL REFERENCES candidate (id),
    council TEXT,
    body_name TEXT NOT NULL,
    rule TEXT NOT NULL,
    type TEXT NOT NULL,
    words TEXT NOT NULL,
    at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT`,
  `CREATE INDEX dismissal_rule ON dismissal (rule) WHERE removed_at IS NULL`,
  `CREATE INDEX dismissal_candidate ON dismissal (candidate_id)`,
  `CREATE TABLE dismissed_before (
    candidate_id TEXT PRIMARY KEY NOT NULL REFERENCES candidate (id),
    dismissal_id TEXT NOT NULL REFERENCES dismissal (id)
  ) STRICT`,
  `CREATE INDEX dismissed_before_dismissal ON dismissed_before (dismissal_id)`,
  // What a merged finding was recorded as.
  `ALTER TABLE candidate ADD COLUMN recorded_as TEXT
    CHECK (recorded_as IN ('progress', 'response', 'judgement', 'restated'))`,
  // The minute that says what the panel decided.
  `ALTER TABLE judgement ADD COLUMN citation_id TEXT REFERENCES citation (id)`,
]

/** What papers say about recommendations that are tracked, and what was dismissed before. */
export const matching: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
