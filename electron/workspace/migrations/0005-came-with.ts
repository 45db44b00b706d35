import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

// A copy of shared/model's formats of the day this was released, as in 0001.
const formats = ['pdf', 'docx', 'doc', 'odt', 'rtf', 'xlsx', 'csv', 'eml', 'msg', 'html', 'markdown', 'text']

type Definition = { readonly type: string; readonly sql: string }

const run = (db: Kysely<unknown>, statement: string): Promise<unknown> => sql.raw(statement).execute(db)

/**
 * SQLite changes no CHECK: the table is made again with its rows. Its rows come back under their old ids within
 * the same transaction, so the references to them are checked at its end, when all hold again.
 */
const widenFormats = async (db: Kysely<unknown>): Promise<void> => {
  const { rows } = await sql<Definition>`select type, sql from sqlite_schema
    where tbl_name = 'document' and sql is not null order by type = 'table' desc`.execute(db)
  const table = rows.find(({ type }) => type === 'table')
  const words = formats.map((format) => `'${format}'`).join(', ')
  const widened = table?.sql.replace(/CHECK \(format IN \([^)]*\)\)/u, `CHECK (format IN (${words}))`)
  if (widened === undefined || widened === table?.sql)
    throw new Error('The formats of the table "document" were not found')
  await run(db, 'PRAGMA defer_foreign_keys = on')
  await run(db, 'CREATE TABLE kept_document AS SELECT * FROM document')
  await run(db, 'DROP TABLE document')
  await run(db, widened)
  await run(db, 'INSERT INTO document SELECT * FROM kept_document')
  await run(db, 'DROP TABLE kept_document')
  for (const { type, sql: definition } of rows) if (type !== 'table') await run(db, definition)
}

const statements = [
  // A paper may have come with several e-mails, and an e-mail with several papers.
  `CREATE TABLE came_with (
    document_id TEXT NOT NULL REFERENCES document (id),
    message_id TEXT NOT NULL REFERENCES document (id),
    PRIMARY KEY (document_id, message_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX came_with_message ON came_with (message_id)`,
  `ALTER TABLE import_job ADD COLUMN came_with TEXT REFERENCES document (id)`,
]

/** More formats, and papers that came as attachments of an e-mail. */
export const cameWith: Migration = {
  up: async (db: Kysely<unknown>) => {
    await widenFormats(db)
    for (const statement of statements) await run(db, statement)
  },
}
