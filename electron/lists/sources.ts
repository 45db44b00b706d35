import type { ListName } from '../../shared/model/list-name.ts'
import type { ListGroup } from '../../shared/model/list-group.ts'
import { type Sheet, sheetOf, type WantedSheet } from './sheet.ts'
import type { Db, Filter, ListSource } from './source.ts'
import { actionSource } from './sources/actions.ts'
import { foundSource } from './sources/found.ts'
import { bodySource, exportedSource, reportSource, reviewSource, roleSource } from './sources/in-memory.ts'
import { paperSource } from './sources/papers.ts'
import { recommendationSource } from './sources/recommendations.ts'
import { nounOf } from '../../shared/lists/noun.ts'

/** What can be asked of any list, whatever its rows are. */
export type AnyList = {
  readonly groups: (db: Db, filter: Filter, group: string, today: string) => Promise<readonly ListGroup[]>
  readonly ids: (db: Db, filter: Filter, today: string) => Promise<readonly string[]>
  readonly sheet: (db: Db, wanted: WantedSheet) => Promise<Sheet | null>
  /** "1 action", "4 actions". */
  readonly noun: (count: number) => string
}

const any = <Row>(source: ListSource<Row>): AnyList => ({
  groups: source.groups,
  ids: source.ids,
  sheet: (db, wanted) => sheetOf(source, db, wanted),
  noun: (count) => nounOf(source.list, count),
})

/** Every list of the app. */
export const lists: Readonly<Record<ListName, AnyList>> = {
  recommendations: any(recommendationSource),
  actions: any(actionSource),
  papers: any(paperSource),
  reviews: any(reviewSource),
  reports: any(reportSource),
  exports: any(exportedSource),
  bodies: any(bodySource),
  roles: any(roleSource),
  found: any(foundSource),
}
