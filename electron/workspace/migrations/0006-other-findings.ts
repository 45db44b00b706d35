import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const statements = [
  // What is found and kept apart waits for no decision: it is written whole, and again when a paper's scans are read.
  `CREATE TABLE other_finding (
    document_id TEXT NOT NULL REFERENCES document (id),
    ordinal INTEGER NOT NULL,
    type TEXT NOT NULL,
    other_json TEXT NOT NULL CHECK (json_valid(other_json)),
    PRIMARY KEY (document_id, ordinal)
  ) STRICT, WITHOUT ROWID`,
  // The recommendations of the same paper that a decision by reference decides.
  `CREATE TABLE decided_by (
    candidate_id TEXT NOT NULL REFERENCES candidate (id),
    decided_id TEXT NOT NULL REFERENCES candidate (id),
    PRIMARY KEY (candidate_id, decided_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX decided_by_decided ON decided_by (decided_id)`,
]

/** What a paper says that is no candidate, and what its decisions by reference decide. */
export const otherFindings: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
