import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { indexes, searches } from './0001-indexes.ts'

const flag = (name: string): string => `${name} INTEGER NOT NULL CHECK (${name} IN (0, 1))`
const json = (name: string): string => `${name} TEXT NOT NULL CHECK (json_valid(${name}))`
const oneOf = (name: string, values: readonly string[]): string =>
  `CHECK (${name} IN (${values.map((value) => `'${value}'`).join(', ')}))`
const ref = (name: string, table: string): string => `${name} TEXT REFERENCES ${table} (id)`

// The words below are a copy of shared/model's of the day this was released: a released migration never changes.
const tables = [
  `CREATE TABLE document (
    rowid_ INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL ${oneOf('kind', [
      'minutes',
      'agenda-pack',
      'officer-report',
      'scrutiny-report',
      'annual-report',
      'action-plan',
      'strategy',
      'other',
    ])},
    council TEXT,
    body TEXT,
    meeting_date TEXT,
    format TEXT NOT NULL ${oneOf('format', ['pdf', 'docx', 'html', 'markdown', 'text'])},
    page_count INTEGER,
    marking TEXT NOT NULL ${oneOf('marking', ['public', 'official-sensitive', 'exempt'])},
    exempt_paragraph INTEGER CHECK (exempt_paragraph BETWEEN 1 AND 7),
    ${json('furniture_json')},
    ${json('warnings_json')},
    imported_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT`,
  `CREATE TABLE page (
    document_id TEXT NOT NULL REFERENCES document (id),
    number INTEGER NOT NULL,
    label TEXT,
    content TEXT NOT NULL ${oneOf('content', ['text', 'image', 'empty'])},
    PRIMARY KEY (document_id, number)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE block (
    rowid_ INTEGER PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES document (id),
    ordinal INTEGER NOT NULL,
    page INTEGER,
    kind TEXT NOT NULL ${oneOf('kind', ['heading', 'paragraph', 'listItem', 'table', 'note'])},
    text TEXT NOT NULL,
    ${json('block_json')},
    UNIQUE (document_id, ordinal)
  ) STRICT`,
  `CREATE TABLE citation (
    id TEXT PRIMARY KEY NOT NULL,
    document_id TEXT NOT NULL REFERENCES document (id),
    page INTEGER,
    block INTEGER NOT NULL,
    "row" INTEGER,
    cell INTEGER,
    quote TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE body (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    ${json('aliases_json')},
    removed_at TEXT
  ) STRICT`,
  `CREATE TABLE review (
    id TEXT PRIMARY KEY NOT NULL,
    reference TEXT NOT NULL,
    title TEXT NOT NULL,
    ${ref('body_id', 'body')},
    report_date TEXT,
    removed_at TEXT
  ) STRICT`,
  `CREATE TABLE recommendation (
    rowid_ INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ${ref('review_id', 'review')},
    ${ref('body_id', 'body')},
    made_on TEXT,
    ordinal INTEGER NOT NULL,
    number TEXT,
    text TEXT NOT NULL,
    rationale_start INTEGER,
    rationale_end INTEGER,
    owner TEXT,
    ${flag('procedural')},
    ${ref('citation_id', 'citation')},
    source_words TEXT,
    removed_at TEXT
  ) STRICT`,
  `CREATE TABLE candidate_set (
    id TEXT PRIMARY KEY NOT NULL,
    document_id TEXT NOT NULL REFERENCES document (id),
    ordinal INTEGER NOT NULL,
    stage TEXT NOT NULL ${oneOf('stage', ['new', 'earlier', 'cabinet', 'decisions', 'actions', 'indicators', 'external'])},
    found_body TEXT,
    found_date TEXT,
    found_review TEXT,
    ${flag('confirmed')},
    ${ref('body_id', 'body')},
    date TEXT,
    ${ref('review_id', 'review')}
  ) STRICT`,
  `CREATE TABLE candidate (
    id TEXT PRIMARY KEY NOT NULL,
    set_id TEXT NOT NULL REFERENCES candidate_set (id),
    document_id TEXT NOT NULL REFERENCES document (id),
    ordinal INTEGER NOT NULL,
    type TEXT NOT NULL ${oneOf('type', ['recommendation', 'resolution', 'action', 'progress', 'indicator'])},
    number TEXT,
    text TEXT NOT NULL,
    commentary TEXT,
    ${json('found_json')},
    owner TEXT,
    due_words TEXT,
    due_date TEXT,
    rule TEXT NOT NULL,
    fired TEXT NOT NULL,
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    ${flag('procedural')},
    ${flag('edited')},
    citation_id TEXT NOT NULL REFERENCES citation (id),
    ${ref('commentary_citation_id', 'citation')},
    state TEXT NOT NULL ${oneOf('state', ['waiting', 'accepted', 'merged', 'dismissed'])},
    ${ref('recommendation_id', 'recommendation')}
  ) STRICT`,
  `CREATE TABLE recipient (
    id TEXT PRIMARY KEY NOT NULL,
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
    name TEXT NOT NULL,
    received_on TEXT,
    removed_at TEXT
  ) STRICT`,
  `CREATE TABLE response (
    id TEXT PRIMARY KEY NOT NULL,
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
    ${ref('recipient_id', 'recipient')},
    kind TEXT NOT NULL ${oneOf('kind', [
      'accepted',
      'accepted in part',
      'accepted in principle',
      'noted',
      'rejected',
      'deferred',
      'not required',
    ])},
    ${flag('interim')},
    text TEXT NOT NULL,
    reason TEXT,
    date TEXT,
    ${ref('citation_id', 'citation')},
    source_words TEXT,
    recorded_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT`,
  `CREATE TABLE progress_update (
    rowid_ INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
    date TEXT,
    status TEXT ${oneOf('status', [
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
    ])},
    commentary TEXT NOT NULL,
    evidence TEXT,
    evidence_date TEXT,
    ${ref('citation_id', 'citation')},
    source_words TEXT,
    author TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT`,
  `CREATE TABLE judgement (
    id TEXT PRIMARY KEY NOT NULL,
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
    kind TEXT NOT NULL ${oneOf('kind', ['continue monitoring', 'signed off', 'reopened', 'escalated'])},
    date TEXT NOT NULL,
    minute_reference TEXT,
    comment TEXT,
    recorded_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT`,
  `CREATE TABLE due_date_revision (
    id TEXT PRIMARY KEY NOT NULL,
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
    date TEXT,
    words TEXT,
    reason TEXT,
    recorded_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT`,
  `CREATE TABLE change (
    rowid_ INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    device TEXT NOT NULL,
    summary TEXT NOT NULL,
    ${ref('undoes', 'change')},
    ${ref('undone_by', 'change')}
  ) STRICT`,
  `CREATE TABLE history (
    id TEXT PRIMARY KEY NOT NULL,
    change_id TEXT NOT NULL REFERENCES change (id),
    ordinal INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    recommendation_id TEXT,
    field TEXT NOT NULL,
    before_json TEXT CHECK (json_valid(before_json)),
    after_json TEXT CHECK (json_valid(after_json)),
    UNIQUE (change_id, ordinal)
  ) STRICT`,
  `CREATE TABLE import_job (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    staged_file TEXT,
    state TEXT NOT NULL ${oneOf('state', ['waiting', 'reading', 'finding', 'storing', 'done', 'failed', 'cancelled'])},
    message TEXT,
    next TEXT,
    ${ref('document_id', 'document')},
    found INTEGER
  ) STRICT`,
  `CREATE TABLE draft (key TEXT PRIMARY KEY NOT NULL, content TEXT NOT NULL, saved_at TEXT NOT NULL) STRICT`,
  `CREATE TABLE setting (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT`,
]

/** Everything that version 1 keeps. */
export const foundation: Migration = {
  up: async (db: Kysely<unknown>) => {
    // "RVST": what tells a workspace from any other SQLite database.
    await sql.raw('PRAGMA application_id = 0x52565354').execute(db)
    for (const statement of [...tables, ...indexes, ...searches]) await sql.raw(statement).execute(db)
  },
}
