import { recommendationList } from '../../../shared/lists/recommendations.ts'
import { termKinds } from '../../../shared/model/term.ts'
import type { ListView } from '../../../shared/model/list-view.ts'

/** The filter that a link to the register names: `?review=<id>`, `?body=<id>`, `?role=<id>`, `?ward=<id>`; null where it names none. */
export const filterFrom = (query: Readonly<Record<string, string>>): ListView['filter'] | null => {
  const { review, body, role } = query
  const { filter } = recommendationList.first
  const kind = termKinds.find((one) => query[one] !== undefined)
  if (kind !== undefined) return { ...filter, [`${kind}Id`]: query[kind] ?? '' }
  if (review !== undefined) return { ...filter, reviewId: review }
  if (role !== undefined) return { ...filter, roleId: role }
  return body === undefined ? null : { ...filter, bodyId: body }
}
