import { groupsInView, type MemoryList, rowsInView } from '../../../shared/lists/in-memory.ts'
import { exportedList } from '../../../shared/lists/exported.ts'
import { bodyList, roleList } from '../../../shared/lists/named.ts'
import { reportList } from '../../../shared/lists/reports.ts'
import { reviewList } from '../../../shared/lists/reviews.ts'
import { everyBody, everyExport, everyReport, everyReview, everyRole } from '../../tracking/index.ts'
import { asTheyAre, type Db, type ListSource } from '../source.ts'

/** A list that is read whole. Titles of reviews and names of bodies are the council's own, not a paper's. */
const wholeSource = <Row extends { readonly id: string }>(
  list: MemoryList<Row>,
  every: (db: Db) => Promise<readonly Row[]>,
): ListSource<Row> => ({
  list,
  rowId: ({ id }) => id,
  window: async (db, { offset, limit, ...view }) => {
    const rows = rowsInView(list, await every(db), view)
    return { total: rows.length, rows: rows.slice(offset, offset + limit) }
  },
  groups: async (db, filter, group) =>
    groupsInView(list, await every(db), { filter, group, sort: list.first.sort }),
  ids: async (db, filter) =>
    rowsInView(list, await every(db), { filter, group: null, sort: list.first.sort }).map(({ id }) => id),
  published: async (_db, rows) => asTheyAre(rows),
})

export const reviewSource = wholeSource(reviewList, everyReview)
export const reportSource = wholeSource(reportList, everyReport)
export const exportedSource = wholeSource(exportedList, everyExport)
export const bodySource = wholeSource(bodyList, everyBody)
export const roleSource = wholeSource(roleList, everyRole)
