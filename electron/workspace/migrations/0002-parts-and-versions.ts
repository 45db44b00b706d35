import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const statements = [
  `CREATE TABLE part (
    document_id TEXT NOT NULL REFERENCES document (id),
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('agenda', 'minutes', 'officer-report', 'scrutiny-report', 'appendix', 'other')),
    item TEXT,
    title TEXT,
    body TEXT,
    meeting_date TEXT,
    first_block INTEGER NOT NULL,
    last_block INTEGER NOT NULL,
    first_page INTEGER,
    last_page INTEGER,
    first_label TEXT,
    last_label TEXT,
    sketch BLOB NOT NULL,
    PRIMARY KEY (document_id, ordinal)
  ) STRICT`,
  // A paper that is here twice: alone and in a pack, or in two packs.
  `CREATE TABLE printing (
    document_id TEXT NOT NULL REFERENCES document (id),
    part INTEGER NOT NULL,
    other_id TEXT NOT NULL REFERENCES document (id),
    other_part INTEGER NOT NULL,
    likeness REAL NOT NULL CHECK (likeness BETWEEN 0 AND 1),
    PRIMARY KEY (document_id, part, other_id, other_part)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX printing_other ON printing (other_id, other_part)`,
  `CREATE TABLE paper_version (
    id TEXT PRIMARY KEY NOT NULL,
    document_id TEXT NOT NULL REFERENCES document (id),
    earlier_id TEXT NOT NULL REFERENCES document (id),
    likeness REAL NOT NULL CHECK (likeness BETWEEN 0 AND 1),
    state TEXT NOT NULL CHECK (state IN ('offered', 'confirmed', 'refused')),
    UNIQUE (document_id, earlier_id)
  ) STRICT`,
  `CREATE INDEX paper_version_earlier ON paper_version (earlier_id)`,
  // Where a later version says what a citation of the earlier one quotes; null place: it does not any more.
  `CREATE TABLE found_again (
    version_id TEXT NOT NULL REFERENCES paper_version (id),
    citation_id TEXT NOT NULL REFERENCES citation (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('kept', 'moved', 'changed', 'gone')),
    page INTEGER,
    block INTEGER,
    "row" INTEGER,
    cell INTEGER,
    quote TEXT,
    before TEXT,
    after TEXT,
    PRIMARY KEY (version_id, citation_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX found_again_citation ON found_again (citation_id)`,
  // The same finding in the paper's other copy, which is the one decided on.
  `ALTER TABLE candidate ADD COLUMN same_as TEXT REFERENCES candidate (id)`,
  `CREATE INDEX candidate_same_as ON candidate (same_as) WHERE same_as IS NOT NULL`,
]

/** Papers within a paper, papers that are here twice, and later versions with what became of their citations. */
export const partsAndVersions: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
