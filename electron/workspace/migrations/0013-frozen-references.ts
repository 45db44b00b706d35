import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** A frozen row keeps the reference that its recommendation had; rounds of before were printed without. */
export const frozenReferences: Migration = {
  up: async (db) => {
    await sql`ALTER TABLE frozen_row ADD COLUMN reference TEXT`.execute(db)
  },
}
