import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const kept = 'kept: that words were erased stays on record'

const statements = [
  // That it happened, never the words. What is left of it to do outlives a crash.
  `CREATE TABLE erasure (
    id TEXT PRIMARY KEY NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    whole_paper INTEGER NOT NULL CHECK (whole_paper IN (0, 1)),
    places INTEGER NOT NULL,
    counts_json TEXT NOT NULL CHECK (json_valid(counts_json)),
    originals_json TEXT NOT NULL CHECK (json_valid(originals_json)),
    left_json TEXT NOT NULL CHECK (json_valid(left_json)),
    second_place TEXT,
    finished_at TEXT
  ) STRICT`,
  `CREATE TRIGGER erasure_kept_update BEFORE UPDATE OF id, at, who, reason, whole_paper, places, counts_json
    ON erasure BEGIN SELECT RAISE(ABORT, '${kept}'); END`,
  `CREATE TRIGGER erasure_kept_delete BEFORE DELETE ON erasure BEGIN SELECT RAISE(ABORT, '${kept}'); END`,
  // When words of it were erased last; null: never.
  ...['document', 'frozen_report', 'frozen_revisit'].map(
    (table) => `ALTER TABLE ${table} ADD COLUMN erased_at TEXT`,
  ),
]

/** What was erased and when, and what of it is still to be done. */
export const erasure: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
