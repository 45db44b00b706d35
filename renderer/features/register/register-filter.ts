import type { z } from 'zod'
import type { recommendationFilterSchema } from '../../../shared/contract/recommendations.ts'

export type RegisterFilter = z.infer<typeof recommendationFilterSchema>

/** A filter as the register's list opens with: procedural ones are folded away. */
export const firstFilter: RegisterFilter = { procedural: false }

/** Sets or, for undefined and empty words, takes away one condition. */
export function withCondition<K extends keyof RegisterFilter>(
  filter: RegisterFilter,
  name: K,
  value: RegisterFilter[K] | undefined,
): RegisterFilter {
  const { [name]: _dropped, ...rest } = filter
  return value === undefined || value === '' ? rest : { ...rest, [name]: value }
}

/** How many conditions narrow the list beyond how it opens. */
export const narrowing = (filter: RegisterFilter): number =>
  Object.keys(filter).filter((name) => name !== 'procedural').length + (filter.procedural === true ? 1 : 0)

/** The filter that a link to the register names: `?review=<id>`, `?body=<id>`, `?role=<id>`; null where it names none. */
export const filterFrom = (query: Readonly<Record<string, string>>): RegisterFilter | null => {
  const { review, body, role } = query
  if (review !== undefined) return { ...firstFilter, reviewId: review }
  if (role !== undefined) return { ...firstFilter, roleId: role }
  return body === undefined ? null : { ...firstFilter, bodyId: body }
}
