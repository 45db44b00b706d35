import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const oneOf = (name: string, values: readonly string[]): string =>
  `CHECK (${name} IN (${values.map((value) => `'${value}'`).join(', ')}))`

const json = (name: string): string => `${name} TEXT NOT NULL CHECK (json_valid(${name}))`

const tables = [
  `CREATE TABLE report (
    id TEXT PRIMARY KEY NOT NULL,
    template TEXT NOT NULL,
    review_id TEXT REFERENCES review (id),
    revisit_id TEXT REFERENCES revisit (id),
    tracker_columns TEXT,
    body_id TEXT REFERENCES body (id),
    made_from TEXT,
    made_to TEXT,
    title TEXT NOT NULL,
    body_words TEXT,
    date_words TEXT,
    draft INTEGER NOT NULL CHECK (draft IN (0, 1)),
    marking TEXT ${oneOf('marking', ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'EXEMPT'])},
    exempt_paragraph INTEGER CHECK (exempt_paragraph BETWEEN 1 AND 7),
    version TEXT,
    landscape INTEGER NOT NULL CHECK (landscape IN (0, 1)),
    made_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT`,
  // What is being typed: written over every second, so that it has no history but its versions.
  `CREATE TABLE report_text (
    report_id TEXT PRIMARY KEY NOT NULL REFERENCES report (id),
    ${json('blocks_json')},
    saved_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE report_version (
    id TEXT PRIMARY KEY NOT NULL,
    report_id TEXT NOT NULL REFERENCES report (id),
    name TEXT,
    ${json('blocks_json')},
    words INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    who TEXT NOT NULL
  ) STRICT`,
  // Once it stands, nothing of its report may be added, changed or taken away.
  `CREATE TABLE frozen_report (
    report_id TEXT PRIMARY KEY NOT NULL REFERENCES report (id),
    frozen_at TEXT NOT NULL,
    who TEXT NOT NULL,
    ${json('report_json')}
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE report_export (
    id TEXT PRIMARY KEY NOT NULL,
    report_id TEXT NOT NULL REFERENCES report (id),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    format TEXT NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    version TEXT,
    marking TEXT,
    left_out TEXT
  ) STRICT`,
]

const indexes = [
  `CREATE INDEX report_review ON report (review_id)`,
  `CREATE INDEX report_revisit ON report (revisit_id)`,
  `CREATE INDEX report_body ON report (body_id)`,
  `CREATE INDEX report_version_report ON report_version (report_id, made_at)`,
  `CREATE INDEX report_export_report ON report_export (report_id, at)`,
]

const refuse = (name: string, on: string, why: string, when = '1'): string =>
  `CREATE TRIGGER ${name} BEFORE ${on} WHEN ${when} BEGIN SELECT RAISE(ABORT, '${why}'); END`

const frozen = (id: string): string =>
  `EXISTS (SELECT 1 FROM frozen_report WHERE frozen_report.report_id = ${id})`
const isFrozen = 'frozen: a report that has been frozen does not change'

const nothingOf = (table: string, id: string): readonly string[] => [
  refuse(`${table}_frozen_insert`, `INSERT ON ${table}`, isFrozen, frozen(`new.${id}`)),
  refuse(
    `${table}_frozen_update`,
    `UPDATE ON ${table}`,
    isFrozen,
    `${frozen(`old.${id}`)} OR ${frozen(`new.${id}`)}`,
  ),
  refuse(`${table}_frozen_delete`, `DELETE ON ${table}`, isFrozen, frozen(`old.${id}`)),
]

const forGood = (table: string, why: string): readonly string[] => [
  refuse(`${table}_kept_update`, `UPDATE ON ${table}`, why),
  refuse(`${table}_kept_delete`, `DELETE ON ${table}`, why),
]

const triggers = [
  ...nothingOf('report', 'id'),
  ...nothingOf('report_text', 'report_id'),
  ...nothingOf('frozen_report', 'report_id'),
  refuse('report_version_frozen_insert', 'INSERT ON report_version', isFrozen, frozen('new.report_id')),
  ...forGood('report_version', 'kept: a version of a report does not change'),
  ...forGood('report_export', 'kept: what left Revisit stays in the log'),
]

/** Reports that are being written, their versions, and the log of what was exported. */
export const reports: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of [...tables, ...indexes, ...triggers]) await sql.raw(statement).execute(db)
  },
}
