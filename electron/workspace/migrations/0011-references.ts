import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { backfillReferences } from './0011-backfill.ts'
import { registerWords } from './0011-register-words.ts'

const statements = [
  `ALTER TABLE recommendation ADD COLUMN reference TEXT`,
  // Of those that stand: what was removed gives its reference free, and undo finds out where it was taken since.
  `CREATE UNIQUE INDEX recommendation_reference ON recommendation (reference) WHERE removed_at IS NULL`,
  // The council's own order of its lists.
  `ALTER TABLE term ADD COLUMN ordinal INTEGER NOT NULL DEFAULT 0`,
  `ALTER TABLE clock_rule ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))`,
]

/** A reference of its own for every recommendation; the council's lists in its own order; rules that are no longer used. */
export const references: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db)
    await backfillReferences(db)
    for (const statement of registerWords) await sql.raw(statement).execute(db)
  },
}
