import { useDeferredValue, useMemo } from 'react'
import { groupingOf, groupName } from '../../../shared/lists/group-name.ts'
import type { List } from '../../../shared/lists/list.ts'
import type { RequestOf } from '../../../shared/contract.ts'
import type { ListGroup } from '../../../shared/model/list-group.ts'
import type { ListName } from '../../../shared/model/list-name.ts'
import type { ListView } from '../../../shared/model/list-view.ts'
import type { Group } from '../table/lines.ts'
import { useEvery } from '../use-every.ts'
import { type Rows, useWindow, type WindowChannel } from '../use-window.ts'
import { type Filter, withCondition } from './filter.ts'

const channels = {
  recommendations: 'recommendations.list',
  actions: 'actions.list',
  papers: 'papers.list',
  reviews: 'reviews.list',
  bodies: 'bodies.list',
  roles: 'roles.list',
  found: 'candidates.found',
  reports: 'reports.list',
  exports: 'exports.list',
} as const satisfies Readonly<Record<ListName, WindowChannel>>
type ListChannel = (typeof channels)[ListName]

const sumOf = (groups: readonly ListGroup[]): number => groups.reduce((sum, { count }) => sum + count, 0)

/** What main is asked for a view: a sort or a group that the list does not know is left out. */
const requestOf = <Row>(list: List<Row>, { sort, group }: ListView, filter: Filter) => {
  const known = list.columns.some(({ id, sortable }) => sortable && id === sort.column)
  const { column, descending } = known || sort.column === list.first.sort.column ? sort : list.first.sort
  return {
    filter,
    sort: column,
    descending,
    ...(groupingOf(list, group) !== null && group !== null && { group }),
  }
}

/**
 * The rows of a list as a view shows them, and their groups. `fixed`: conditions that hold whatever the view says.
 * `asked`: the filter that the rows shown fit, a moment behind what is being typed.
 */
export const useListRows = <Row>(
  list: List<Row>,
  view: ListView,
  fixed: Filter | undefined,
): { readonly rows: Rows<Row>; readonly groups: readonly Group[] | undefined; readonly asked: Filter } => {
  const { text } = view.filter
  const words = useDeferredValue(typeof text === 'string' ? text.trim() : '')
  const asked = useMemo(
    () => ({ ...withCondition(view.filter, 'text', words), ...fixed }),
    [view.filter, words, fixed],
  )
  // TypeScript can't see that the channel's rows are the list's; main holds the request to the channel's schema.
  const rows = useWindow<ListChannel>(
    channels[list.name],
    requestOf(list, view, asked) as RequestOf<ListChannel>,
  ) as Rows<unknown> as Rows<Row>
  const grouping = groupingOf(list, view.group)
  const counts = useEvery(
    'lists.groups',
    { list: list.name, filter: asked, group: view.group ?? '' },
    { enabled: grouping !== null },
  ).rows
  // Counts of the filter before would put rows under the wrong heads.
  const groups =
    grouping === null || counts === undefined || sumOf(counts) !== rows.total
      ? undefined
      : counts.map((one) => ({
          key: one.key ?? '',
          name: groupName(grouping, one),
          count: one.count,
        }))
  return { rows, groups, asked }
}
