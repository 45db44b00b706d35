import { useState } from 'react'
import { recommendationFilterSchema } from '../../../shared/contract/recommendations.ts'
import { firstView } from '../../../shared/lists/register-views.ts'
import { type ListView, listViewSchema } from '../../../shared/model/list-view.ts'
import { useRemembered } from '../../ui/index.ts'
import { filterFrom, type RegisterFilter } from './register-filter.ts'

/** What of a view's filter the register knows; the rest is passed over. */
export const filterOf = ({ filter }: ListView): RegisterFilter => {
  const known = recommendationFilterSchema.safeParse(filter)
  return known.success ? known.data : {}
}

/** A filter as a view keeps it: what isn't set is left out. */
export const withFilter = (view: ListView, filter: RegisterFilter): ListView => ({
  ...view,
  filter: Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ),
})

/**
 * How the register is looked at. This computer remembers columns, order and grouping; a filter begins anew, as
 * it may name things of another workspace.
 */
export const useRegisterView = (query: Readonly<Record<string, string>>) => {
  const [kept, keep] = useRemembered<unknown>('view.recommendations', null)
  const [view, setView] = useState<ListView>(() => {
    const read = listViewSchema.safeParse(kept)
    const begun = read.success ? { ...read.data, filter: firstView.filter } : firstView
    const linked = filterFrom(query)
    return linked === null ? begun : withFilter(begun, linked)
  })
  return {
    view,
    setView: (next: ListView) => {
      setView(next)
      keep({ ...next, filter: {} })
    },
  }
}
