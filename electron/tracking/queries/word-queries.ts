import { ftsQuery } from '../../workspace/index.ts'

/** One FTS5 query a word of what a person typed; each matches beginnings of words too. */
export const wordQueries = (typed: string): readonly string[] =>
  typed
    .split(/\s+/)
    .map(ftsQuery)
    .filter((query) => query !== null)
