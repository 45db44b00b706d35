import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** With the 1 MB that FTS5 has by itself, changing 10,000 recommendations takes four times as long. */
const mostInMemory = 16 * 1024 * 1024

/** As many words of the register are kept in memory, while a change lasts, as one edit of all of it writes. */
export const wordsAtOnce: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`INSERT INTO register_fts (register_fts, rank) VALUES ('hashsize', ${sql.lit(mostInMemory)})`.execute(
      db,
    )
  },
}
