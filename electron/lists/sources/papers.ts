import { papersContract } from '../../../shared/contract/papers.ts'
import { paperList } from '../../../shared/lists/papers.ts'
import type { PaperSummary } from '../../../shared/model/paper.ts'
import { groupPapers, listPapers, paperIds } from '../../documents/index.ts'
import { requestFor } from '../request-for.ts'
import type { Asked, Filter, ListSource } from '../source.ts'

const request = papersContract['papers.list'].request
const anywhere = { offset: 0, limit: 1 }
const asked = (filter: Filter, group: string | null): Asked => ({ filter, group, sort: paperList.first.sort })

/** The papers; those that are exempt are left out of what leaves the app, down to their titles. */
export const paperSource: ListSource<PaperSummary> = {
  list: paperList,
  rowId: ({ id }) => id,
  window: (db, { offset, limit, ...view }) => listPapers(db, requestFor(request, view, { offset, limit })),
  groups: async (db, filter, by) => {
    const { filter: fits, group } = requestFor(request, asked(filter, by), anywhere)
    return group === undefined ? [] : groupPapers(db, { filter: fits, group })
  },
  ids: (db, filter) => paperIds(db, requestFor(request, asked(filter, null), anywhere).filter),
  published: async (_db, rows, { exempt }) => {
    const open = exempt ? rows : rows.filter(({ marking }) => marking.level !== 'exempt')
    return {
      rows: open,
      leftOut: rows.length - open.length,
      shortened: 0,
      sensitive: open.some(({ marking }) => marking.level === 'official-sensitive'),
    }
  },
}
