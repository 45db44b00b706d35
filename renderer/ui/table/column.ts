import type { ReactNode } from 'react'

/** One column of a `DataTable`. */
export type Column<Row> = {
  readonly id: string
  readonly header: string
  /** Least width in px; what is left over goes to columns by `grow`. */
  readonly width: number
  readonly grow?: number
  readonly cell: (row: Row) => ReactNode
  /** True: the header sorts, and `id` is the name of the sort. */
  readonly sortable?: boolean
  readonly align?: 'start' | 'end'
  /** False: can't be hidden (the one that names the row). */
  readonly hideable?: boolean
  /** True: hidden until someone chooses it. */
  readonly hiddenAtFirst?: boolean
}

export type Sort = { readonly column: string; readonly descending: boolean }

/** Widths of the grid's tracks, as a value of `grid-template-columns`. */
export const tracks = (
  columns: readonly Pick<Column<never>, 'width' | 'grow'>[],
  selectable: boolean,
): string =>
  [
    ...(selectable ? ['44px'] : []),
    ...columns.map(({ width, grow = 0 }) => (grow > 0 ? `minmax(${width}px, ${grow}fr)` : `${width}px`)),
  ].join(' ')
