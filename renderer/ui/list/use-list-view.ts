import { useState } from 'react'
import { columnsOfLook, type List } from '../../../shared/lists/list.ts'
import { type ListView, listViewSchema } from '../../../shared/model/list-view.ts'
import { useRemembered } from '../remembered.ts'
import type { Filter } from './filter.ts'

/**
 * How a list is looked at. This computer remembers columns, order and grouping; a filter begins anew, as it may name
 * things of another workspace. `linked`: the filter that a link to the list names.
 */
export const useListView = <Row>(
  list: List<Row>,
  linked: Filter | null = null,
): { readonly view: ListView; readonly setView: (view: ListView) => void } => {
  const [kept, keep] = useRemembered<unknown>(`view.${list.name}`, null)
  const [view, setView] = useState<ListView>(() => {
    const read = listViewSchema.safeParse(kept)
    // Columns that are no more must not leave a list without any.
    const fits = read.success && columnsOfLook(list, read.data.columns).length > 0
    return { ...(fits ? read.data : list.first), filter: linked ?? list.first.filter }
  })
  return {
    view,
    setView: (next) => {
      setView(next)
      keep({ ...next, filter: {} })
    },
  }
}
