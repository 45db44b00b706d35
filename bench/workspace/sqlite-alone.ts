import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parseSearch } from '../../shared/rules/search/search-query.ts'
import { ftsQueryOf } from '../../electron/workspace/index.ts'

/** The same questions put to SQLite by itself, with no channel, no rules and nothing put together: the least they can take. */
export type Alone = {
  readonly firstRows: () => Promise<void>
  /** The commonest kinds of hits of the command box: words of papers and recommendations. */
  readonly find: (words: string) => Promise<void>
  readonly filter: (words: string) => Promise<void>
  readonly close: () => void
}

/** Beside the app's own connections to the workspace in `folder`; it only reads. */
export const sqliteAlone = (folder: string): Alone => {
  const db = new DatabaseSync(join(folder, 'workspace.db'), { readOnly: true })
  const first = db.prepare(`SELECT * FROM recommendation JOIN standing ON recommendation_rowid = rowid_
    WHERE removed_at IS NULL AND NOT procedural ORDER BY review_id, ordinal LIMIT 200`)
  const blocks = db.prepare(
    'SELECT rowid FROM block_fts WHERE block_fts MATCH ? ORDER BY rowid DESC LIMIT 200',
  )
  const found = db.prepare(`SELECT rowid_ FROM register_fts CROSS JOIN recommendation
    JOIN standing ON recommendation_rowid = rowid_
    WHERE register_fts MATCH ? AND rowid_ = register_fts.rowid ORDER BY updated_at DESC LIMIT 7`)
  const fitting = db.prepare(`SELECT recommendation.* FROM register_fts CROSS JOIN recommendation
    WHERE register_fts MATCH ? AND rowid_ = register_fts.rowid AND NOT procedural
    ORDER BY review_id, ordinal LIMIT 200`)
  const queryOf = (words: string): string => ftsQueryOf(parseSearch(words, []).terms) ?? '""'
  return {
    firstRows: async () => void first.all(),
    find: async (words) => {
      blocks.all(queryOf(words))
      found.all(queryOf(words))
    },
    filter: async (words) => void fitting.all(queryOf(words)),
    close: () => db.close(),
  }
}
