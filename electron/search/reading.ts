import type { Kysely } from 'kysely'
import type { SearchHit } from '../../shared/model/search.ts'
import type { Schema } from '../workspace/index.ts'

/** What a search reads from. */
export type Db = Kysely<Schema>

export type Wanted = { readonly offset: number; readonly limit: number }

/** A window of hits of one kind. */
export type Hits = {
  readonly rows: readonly SearchHit[]
  /** How many there are, no further than `countTo`; counted when it is asked for, as the command box never asks. */
  readonly total: () => Promise<number>
}

export const noHits: Hits = { rows: [], total: async () => 0 }

/** Nobody reads further, and counting all hits of a common word takes longer than finding them. */
export const countTo = 1_000

/** What counting and reading a window have in common of Kysely's queries, whatever they select. */
type Query<Row> = {
  limit(count: number): Query<Row>
  offset(count: number): Query<Row>
  execute(): Promise<Row[]>
}

/** The hits of a query in its order. `ids`: the same rows, of which only their number matters. */
export const hitsOf = async <Row>(
  query: Query<Row>,
  ids: Query<unknown>,
  { offset, limit }: Wanted,
  hitOf: (row: Row) => SearchHit,
): Promise<Hits> => ({
  rows: (await query.limit(limit).offset(offset).execute()).map(hitOf),
  total: async () => (await ids.limit(countTo).execute()).length,
})

/** A pattern for LIKE that finds `words` anywhere. */
export const anywhere = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`

export const aboutOf = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ')
