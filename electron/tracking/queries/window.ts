import type { Kysely } from 'kysely'
import type { Schema } from '../../workspace/index.ts'

/** What a query needs: the workspace's reading side, or the transaction that it takes part in. */
export type Db = Kysely<Schema>

/** A window of rows, and how many there are in all. */
export type Window<T> = { readonly total: number; readonly rows: T[] }

export type WindowRequest = { readonly offset: number; readonly limit: number }
