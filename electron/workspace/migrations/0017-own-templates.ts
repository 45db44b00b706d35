import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Templates that a council made for itself, kept where history, undo and backups reach them. */
export const ownTemplates: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`CREATE TABLE own_template (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT NOT NULL,
      template_json TEXT NOT NULL CHECK (json_valid(template_json)),
      removed_at TEXT
    ) STRICT`.execute(db)
  },
}
