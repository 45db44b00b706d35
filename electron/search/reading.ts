import type { Kysely } from 'kysely'
import type { SearchHit } from '../../shared/model/search.ts'
import type { Schema } from '../workspace/index.ts'

/** What a search reads from. */
export type Db = Kysely<Schema>

export type Wanted = { readonly offset: number; readonly limit: number }

/** A window of hits of one kind; `total` counts no further than `countTo`. */
export type Hits = { readonly total: number; readonly rows: SearchHit[] }

/** Nobody reads further, and counting all hits of a common word takes longer than finding them. */
export const countTo = 1_000

/** A pattern for LIKE that finds `words` anywhere. */
export const anywhere = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`

export const aboutOf = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ')
