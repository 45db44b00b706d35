import type { ListName } from '../model/list-name.ts'
import { actionList } from './actions.ts'
import { exportedList } from './exported.ts'
import { foundList } from './found.ts'
import type { List } from './list.ts'
import { bodyList, roleList } from './named.ts'
import { paperList } from './papers.ts'
import { recommendationList } from './recommendations.ts'
import { reportList } from './reports.ts'
import { reviewList } from './reviews.ts'

/** Every list of the app, whatever its rows are. */
export const allLists: Readonly<Record<ListName, List<never>>> = {
  recommendations: recommendationList,
  actions: actionList,
  papers: paperList,
  reviews: reviewList,
  bodies: bodyList,
  roles: roleList,
  found: foundList,
  reports: reportList,
  exports: exportedList,
}
