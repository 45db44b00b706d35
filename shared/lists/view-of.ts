import type { ColumnLook, ListView } from '../model/list-view.ts'

/** A view of these columns: in the list's own order and without groups, where nothing else is given. */
export const viewOf = (
  columns: readonly (string | ColumnLook)[],
  sort: ListView['sort'],
  given: Partial<ListView> = {},
): ListView => ({
  columns: columns.map((column) => (typeof column === 'string' ? { id: column } : column)),
  sort,
  group: null,
  filter: {},
  ...given,
})
