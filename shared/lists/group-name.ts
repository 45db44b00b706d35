import type { ListGroup } from '../model/list-group.ts'
import type { List, ListGrouping } from './list.ts'

/** The grouping of a view; null where it has none, or one that is no more. */
export const groupingOf = <Row>(list: List<Row>, name: string | null): ListGrouping<Row> | null =>
  name !== null && Object.hasOwn(list.groups, name) ? (list.groups[name] ?? null) : null

/** A group as lists and exports call it: "May 2026", "On track", "Nobody named". */
export const groupName = (
  { none, words = (plain) => plain }: Pick<ListGrouping<never>, 'none' | 'words'>,
  { key, label }: Pick<ListGroup, 'key' | 'label'>,
): string => (key === null ? none : (label ?? words(key)))

/** What a group is called that this row stands in. */
export const groupNameOf = <Row>(grouping: ListGrouping<Row>, row: Row): string =>
  groupName(grouping, { key: grouping.key(row), label: grouping.label?.(row) ?? null })
