import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { frozenForGood } from './0008-frozen-for-good.ts'

const oneOf = (name: string, values: readonly string[]): string =>
  `CHECK (${name} IN (${values.map((value) => `'${value}'`).join(', ')}))`

const succession = (noun: string): string => `CREATE TABLE ${noun}_succession (
    id TEXT PRIMARY KEY NOT NULL,
    ${noun}_id TEXT NOT NULL REFERENCES ${noun} (id),
    successor_id TEXT NOT NULL REFERENCES ${noun} (id),
    day TEXT,
    removed_at TEXT
  ) STRICT`

const ofReview = `id TEXT PRIMARY KEY NOT NULL,
    review_id TEXT NOT NULL REFERENCES review (id)`

const ofRow = `number TEXT,
    text TEXT NOT NULL,
    commentaries_json TEXT NOT NULL CHECK (json_valid(commentaries_json)),
    state TEXT NOT NULL,
    status TEXT,
    judgement TEXT,
    judged_on TEXT,
    minute_reference TEXT,
    seen_json TEXT NOT NULL CHECK (json_valid(seen_json))`

// The words below are a copy of shared/model's of the day this was released, as in 0001.
const tables = [
  `ALTER TABLE body ADD COLUMN kind TEXT ${oneOf('kind', ['scrutiny', 'executive', 'council', 'partner', 'other'])}`,
  succession('body'),
  `CREATE TABLE role (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    aliases_json TEXT NOT NULL CHECK (json_valid(aliases_json)),
    removed_at TEXT
  ) STRICT`,
  succession('role'),
  `ALTER TABLE review ADD COLUMN scope TEXT`,
  `ALTER TABLE review ADD COLUMN chair TEXT`,
  `ALTER TABLE review ADD COLUMN lead_officer TEXT`,
  `ALTER TABLE review ADD COLUMN report_id TEXT REFERENCES document (id)`,
  `ALTER TABLE review ADD COLUMN response_due TEXT`,
  `ALTER TABLE review ADD COLUMN revisit_on TEXT`,
  // The recommendation that the date of the revisit comes from.
  `ALTER TABLE review ADD COLUMN revisit_from TEXT REFERENCES recommendation (id)`,
  `CREATE TABLE review_stage (
    ${ofReview},
    stage TEXT NOT NULL ${oneOf('stage', [
      'scoping',
      'evidence',
      'draft report',
      'agreed',
      'sent',
      'response',
      'action plan',
      'monitoring',
      'closed',
    ])},
    day TEXT NOT NULL,
    reason TEXT,
    recorded_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT`,
  `CREATE TABLE review_member (
    ${ofReview},
    name TEXT NOT NULL,
    capacity TEXT,
    removed_at TEXT
  ) STRICT`,
  `CREATE TABLE review_paper (
    ${ofReview},
    document_id TEXT NOT NULL REFERENCES document (id),
    removed_at TEXT
  ) STRICT`,
  `CREATE TABLE review_recipient (
    ${ofReview},
    name TEXT NOT NULL,
    sent_on TEXT,
    removed_at TEXT
  ) STRICT`,
  `CREATE TABLE revisit (
    ${ofReview},
    body_id TEXT REFERENCES body (id),
    day TEXT NOT NULL,
    kind TEXT NOT NULL ${oneOf('kind', ['quarterly', 'six months', 'twelve months', 'other'])},
    started_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT`,
  `CREATE TABLE revisit_entry (
    id TEXT PRIMARY KEY NOT NULL,
    revisit_id TEXT NOT NULL REFERENCES revisit (id),
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
    kind TEXT NOT NULL ${oneOf('kind', ['commentary', 'judgement', 'as reported'])},
    update_id TEXT REFERENCES progress_update (id),
    judgement_id TEXT REFERENCES judgement (id),
    recorded_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT`,
  // A round as it was printed, every name and word copied, so that nothing done later reaches it.
  `CREATE TABLE frozen_row (
    revisit_id TEXT NOT NULL REFERENCES revisit (id),
    ordinal INTEGER NOT NULL,
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
    ${ofRow},
    PRIMARY KEY (revisit_id, ordinal)
  ) STRICT, WITHOUT ROWID`,
  // Written last: once it stands, nothing of its round may be added, changed or taken away.
  `CREATE TABLE frozen_revisit (
    revisit_id TEXT PRIMARY KEY NOT NULL REFERENCES revisit (id),
    frozen_at TEXT NOT NULL,
    who TEXT NOT NULL,
    council TEXT,
    reference TEXT NOT NULL,
    title TEXT NOT NULL,
    body_name TEXT,
    report_date TEXT,
    meeting_body_name TEXT,
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    last_day TEXT,
    left_out_json TEXT NOT NULL CHECK (json_valid(left_out_json)),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1))
  ) STRICT, WITHOUT ROWID`,
]

const live = 'WHERE removed_at IS NULL'

const indexes = [
  `CREATE UNIQUE INDEX body_succession_once ON body_succession (body_id, successor_id) ${live}`,
  `CREATE INDEX body_succession_successor ON body_succession (successor_id)`,
  `CREATE UNIQUE INDEX role_succession_once ON role_succession (role_id, successor_id) ${live}`,
  `CREATE INDEX role_succession_successor ON role_succession (successor_id)`,
  `CREATE INDEX review_stage_review ON review_stage (review_id, recorded_at)`,
  `CREATE INDEX review_member_review ON review_member (review_id)`,
  `CREATE UNIQUE INDEX review_paper_once ON review_paper (review_id, document_id) ${live}`,
  `CREATE INDEX review_paper_document ON review_paper (document_id)`,
  `CREATE INDEX review_recipient_review ON review_recipient (review_id)`,
  `CREATE INDEX review_revisit_from ON review (revisit_from)`,
  `CREATE INDEX review_report ON review (report_id)`,
  `CREATE INDEX revisit_review ON revisit (review_id, day)`,
  `CREATE INDEX revisit_body ON revisit (body_id)`,
  `CREATE INDEX revisit_entry_row ON revisit_entry (revisit_id, recommendation_id)`,
  `CREATE INDEX revisit_entry_recommendation ON revisit_entry (recommendation_id)`,
  `CREATE INDEX revisit_entry_update ON revisit_entry (update_id)`,
  `CREATE INDEX revisit_entry_judgement ON revisit_entry (judgement_id)`,
  `CREATE INDEX frozen_row_recommendation ON frozen_row (recommendation_id)`,
]

/** Reviews from scoping to closed, revisit rounds, and the succession of bodies and roles. */
export const reviewsAndRounds: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of [...tables, ...indexes, ...frozenForGood]) await sql.raw(statement).execute(db)
  },
}
