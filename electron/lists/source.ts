import type { Kysely } from 'kysely'
import type { List } from '../../shared/lists/list.ts'
import type { ListGroup } from '../../shared/model/list-group.ts'
import type { ListView } from '../../shared/model/list-view.ts'
import type { Schema } from '../workspace/index.ts'

export type Db = Kysely<Schema>
export type Filter = ListView['filter']

/** What a list is asked for, as a saved view says it: names that the list does not know are passed over. */
export type Asked = {
  readonly filter: Filter
  readonly sort: ListView['sort']
  readonly group: string | null
}

/** Rows as they may leave the app. */
export type Published<Row> = {
  /** Each as it may be told; those that may not are left out. */
  readonly rows: readonly Row[]
  readonly leftOut: number
  /** Rows that say less than the window does. */
  readonly shortened: number
  /** Something of them is from a paper with the marking. */
  readonly sensitive: boolean
}

export const asTheyAre = <Row>(rows: readonly Row[]): Published<Row> => ({
  rows,
  leftOut: 0,
  shortened: 0,
  sensitive: false,
})

/** Where the rows of a list come from. `today`: ISO day, for what is overdue. */
export type ListSource<Row> = {
  readonly list: List<Row>
  readonly rowId: (row: Row) => string
  readonly window: (
    db: Db,
    asked: Asked & { readonly offset: number; readonly limit: number },
    today: string,
  ) => Promise<{ readonly total: number; readonly rows: readonly Row[] }>
  readonly groups: (db: Db, filter: Filter, group: string, today: string) => Promise<readonly ListGroup[]>
  readonly ids: (db: Db, filter: Filter, today: string) => Promise<readonly string[]>
  /** What of these rows may leave the app; `filter`: what they were asked for by. */
  readonly published: (
    db: Db,
    rows: readonly Row[],
    given: { readonly filter: Filter; readonly today: string; readonly exempt: boolean },
  ) => Promise<Published<Row>>
}
