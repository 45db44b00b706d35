import { type Expression, type SqlBool, sql } from 'kysely'
import { ftsQuery } from '../workspace/index.ts'

/** One FTS5 query a word of what a person typed; each matches beginnings of words too. */
export const wordQueries = (typed: string): readonly string[] =>
  typed
    .split(/\s+/)
    .map(ftsQuery)
    .filter((query) => query !== null)

/**
 * True for recommendations in whose text or commentary the words of `query` are found. One list of both: with
 * OR, SQLite looks everything up twice.
 */
export const found = (query: string): Expression<SqlBool> => sql<SqlBool>`recommendation.id IN (
  SELECT said.id FROM recommendation_fts
  JOIN recommendation AS said ON said.rowid_ = recommendation_fts.rowid
  WHERE recommendation_fts MATCH ${query}
  UNION
  SELECT progress_update.recommendation_id FROM progress_update_fts
  JOIN progress_update ON progress_update.rowid_ = progress_update_fts.rowid
  WHERE progress_update_fts MATCH ${query} AND progress_update.removed_at IS NULL
)`
