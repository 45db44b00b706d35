import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

// The words are a copy of shared/model's of the day this was released, as in 0001.
const oneOf = (name: string, values: readonly string[]): string =>
  `CHECK (${name} IN (${values.map((value) => `'${value}'`).join(', ')}))`

const recipientKinds = ['executive', 'council', 'partner', 'officer', 'other']

const statements = [
  // One row a setting of the council, with history, unlike the device's own settings.
  `CREATE TABLE council_setting (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    value_json TEXT NOT NULL CHECK (json_valid(value_json)),
    removed_at TEXT
  ) STRICT`,
  `CREATE UNIQUE INDEX council_setting_name ON council_setting (name) WHERE removed_at IS NULL`,
  `CREATE TABLE term (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL ${oneOf('kind', ['directorate', 'ward', 'theme'])},
    name TEXT NOT NULL,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    removed_at TEXT
  ) STRICT`,
  `CREATE INDEX term_kind ON term (kind, name)`,
  `CREATE TABLE recommendation_term (
    id TEXT PRIMARY KEY NOT NULL,
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
    term_id TEXT NOT NULL REFERENCES term (id),
    removed_at TEXT
  ) STRICT`,
  `CREATE INDEX recommendation_term_recommendation ON recommendation_term (recommendation_id)`,
  `CREATE INDEX recommendation_term_term ON recommendation_term (term_id)`,
  `CREATE TABLE clock_rule (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    recipient_kind TEXT NOT NULL ${oneOf('recipient_kind', recipientKinds)},
    committee_function TEXT,
    body_ids_json TEXT NOT NULL CHECK (json_valid(body_ids_json)),
    amount INTEGER,
    unit TEXT NOT NULL ${oneOf('unit', ['months', 'weeks', 'days', 'working days'])},
    starts_on TEXT NOT NULL ${oneOf('starts_on', ['received', 'notice', 'later', 'made'])},
    first_day_counts INTEGER NOT NULL CHECK (first_day_counts IN (0, 1)),
    interim TEXT NOT NULL ${oneOf('interim', ['runs on', 'pauses', 'answers'])},
    source TEXT NOT NULL,
    removed_at TEXT
  ) STRICT`,
  // What everyone starts from; only the executive's time is in a statute, the others are the council's to set.
  `INSERT INTO clock_rule VALUES
    ('clock-rule-executive', 1, 'Executive', 'executive', NULL, '[]', 2, 'months', 'later', 1, 'runs on',
      'Local Government Act 2000, section 9FE, as the council’s monitoring officer confirms', NULL),
    ('clock-rule-partner', 2, 'Partners', 'partner', NULL, '[]', NULL, 'months', 'later', 0, 'runs on',
      'For the council to set, from its constitution or its agreement with the partner', NULL),
    ('clock-rule-other', 3, 'Everyone else', 'other', NULL, '[]', NULL, 'months', 'received', 0, 'runs on',
      'For the council to set', NULL)`,
  // null: what kind of recipient it is has not been said, and its name is gone by.
  `ALTER TABLE recipient ADD COLUMN kind TEXT ${oneOf('kind', recipientKinds)}`,
  `ALTER TABLE recipient ADD COLUMN noticed_on TEXT`,
  // What a person put away on the home screen, with how it stood then: when that changes, it comes back.
  `CREATE TABLE need_dismissal (
    id TEXT PRIMARY KEY NOT NULL,
    need TEXT NOT NULL,
    standing TEXT NOT NULL,
    removed_at TEXT
  ) STRICT`,
  `CREATE INDEX need_dismissal_need ON need_dismissal (need)`,
]

/** Time for responses, the council's own lists and settings, and what was put away on the home screen. */
export const clockAndSettings: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
