import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const why = 'kept: what left Revisit stays in the log'

const statements = [
  // Whatever leaves: a report, a list, a letter, from the window or the command line.
  `CREATE TABLE export_log (
    id TEXT PRIMARY KEY NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('report', 'list', 'letter', 'calendar')),
    report_id TEXT REFERENCES report (id),
    title TEXT NOT NULL,
    by TEXT NOT NULL CHECK (by IN ('window', 'command line')),
    format TEXT NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    version TEXT,
    marking TEXT,
    left_out TEXT
  ) STRICT`,
  `INSERT INTO export_log
    SELECT report_export.id, at, who, 'report', report_id, report.title, 'window', format, file, sha256, bytes,
      report_export.version, report_export.marking, left_out
    FROM report_export JOIN report ON report.id = report_export.report_id`,
  'DROP TABLE report_export',
  'CREATE INDEX export_log_report ON export_log (report_id, at)',
  'CREATE INDEX export_log_at ON export_log (at)',
  `CREATE TRIGGER export_log_kept_update BEFORE UPDATE ON export_log BEGIN SELECT RAISE(ABORT, '${why}'); END`,
  `CREATE TRIGGER export_log_kept_delete BEFORE DELETE ON export_log BEGIN SELECT RAISE(ABORT, '${why}'); END`,
  // What a report was begun from, where that is a paper, and the council's own template that it has.
  'ALTER TABLE report ADD COLUMN paper_id TEXT REFERENCES document (id)',
  'ALTER TABLE report ADD COLUMN own_template TEXT',
]

/** One log of all that leaves; reports that are begun from a paper, or from a council's own template. */
export const exportLog: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
