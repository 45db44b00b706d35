import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const statements = [
  // One a paper whose scanned pages a person has asked to be read.
  `CREATE TABLE scan_job (
    document_id TEXT PRIMARY KEY NOT NULL REFERENCES document (id),
    ordinal INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'paused', 'failed', 'done')),
    message TEXT,
    next TEXT
  ) STRICT`,
  // What was read page by page, with the place of each word: kept, so that a restart goes on with the next page.
  `CREATE TABLE scan_page (
    document_id TEXT NOT NULL REFERENCES scan_job (document_id),
    number INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'read', 'unreadable')),
    confidence REAL CHECK (confidence BETWEEN 0 AND 1),
    page_json TEXT CHECK (json_valid(page_json)),
    PRIMARY KEY (document_id, number)
  ) STRICT`,
]

/** Reading scanned pages, page by page. */
export const scans: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
