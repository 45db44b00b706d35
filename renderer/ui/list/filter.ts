import type { ListView } from '../../../shared/model/list-view.ts'

export type Filter = ListView['filter']
export type Value = Filter[string]

/** Sets or, for undefined and empty words, takes away one condition. */
export const withCondition = (filter: Filter, name: string, value: Value | undefined): Filter => {
  const { [name]: _dropped, ...rest } = filter
  return value === undefined || value === '' ? rest : { ...rest, [name]: value }
}

/** How many conditions narrow the list beyond how it opens. */
export const narrowing = (filter: Filter, first: Filter): number =>
  Object.entries(filter).filter(([name, value]) => value !== first[name]).length
