import { recommendationList } from '../../../shared/lists/recommendations.ts'
import type { ListView } from '../../../shared/model/list-view.ts'

/** The filter that a link to the register names: `?review=<id>`, `?body=<id>`, `?role=<id>`; null where it names none. */
export const filterFrom = (query: Readonly<Record<string, string>>): ListView['filter'] | null => {
  const { review, body, role } = query
  const { filter } = recommendationList.first
  if (review !== undefined) return { ...filter, reviewId: review }
  if (role !== undefined) return { ...filter, roleId: role }
  return body === undefined ? null : { ...filter, bodyId: body }
}
