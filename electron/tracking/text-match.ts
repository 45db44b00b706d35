import { type Expression, type SqlBool, sql } from 'kysely'
import { wordsOf } from '../../shared/rules/likeness.ts'
import { ftsQuery } from '../workspace/index.ts'

/** One FTS5 query a word of what a person typed; each matches beginnings of words too. */
export const wordQueries = (typed: string): readonly string[] =>
  typed
    .split(/\s+/)
    .map(ftsQuery)
    .filter((query) => query !== null)

// More words than this make the query slower and no better.
const mostWords = 60

/** An FTS5 query for texts that share any word of three letters or more; null where there is none. */
export const anyWordQuery = (text: string): string | null => {
  const words = [...new Set(wordsOf(text))].filter((word) => word.length > 2).slice(0, mostWords)
  return words.length === 0 ? null : words.map((word) => `"${word}"`).join(' OR ')
}

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
