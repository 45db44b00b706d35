import { candidatesContract } from '../../../shared/contract/candidates.ts'
import { foundList } from '../../../shared/lists/found.ts'
import type { FoundRow } from '../../../shared/model/found-row.ts'
import { foundIds, groupFound, listFound, markedPapers } from '../../tracking/index.ts'
import { requestFor } from '../request-for.ts'
import type { Asked, Filter, ListSource } from '../source.ts'

const request = candidatesContract['candidates.found'].request
const anywhere = { offset: 0, limit: 1 }
const asked = (filter: Filter, group: string | null): Asked => ({ filter, group, sort: foundList.first.sort })

/** What was found in papers; what exempt papers have is left out of what leaves the app. */
export const foundSource: ListSource<FoundRow> = {
  list: foundList,
  rowId: ({ id }) => id,
  window: (db, { offset, limit, ...view }) => listFound(db, requestFor(request, view, { offset, limit })),
  groups: async (db, filter, by) => {
    const { filter: fits, group } = requestFor(request, asked(filter, by), anywhere)
    return group === undefined ? [] : groupFound(db, { filter: fits, group })
  },
  ids: (db, filter) => foundIds(db, requestFor(request, asked(filter, null), anywhere).filter),
  published: async (db, rows, given) => {
    const { exempt, sensitive } = await markedPapers(db)
    const open = given.exempt ? rows : rows.filter(({ paperId }) => !exempt.has(paperId))
    return {
      rows: open,
      leftOut: rows.length - open.length,
      shortened: 0,
      sensitive: open.some(({ paperId }) => sensitive.has(paperId)),
    }
  },
}
