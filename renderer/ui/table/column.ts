import type { ReactNode } from 'react'
import type { ColumnLook } from '../../../shared/model/list-view.ts'

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

/** The columns that a look names, in its order; as they come at first where there is none. */
export const shownColumns = <Row>(
  columns: readonly Column<Row>[],
  look: readonly ColumnLook[] | null,
): readonly Column<Row>[] => {
  const named = (look ?? []).flatMap(({ id, width, header }) => {
    const column = columns.find((one) => one.id === id)
    if (column === undefined) return []
    const { grow: _, ...fixed } = column
    return [
      { ...(width === undefined ? column : { ...fixed, width }), ...(header !== undefined && { header }) },
    ]
  })
  return named.length > 0 ? named : columns.filter(({ hiddenAtFirst }) => !hiddenAtFirst)
}

/** What is shown as a look, to be changed. */
export const lookOf = (
  columns: readonly Column<never>[],
  look: readonly ColumnLook[] | null,
): readonly ColumnLook[] =>
  shownColumns(columns, look).map(({ id }) => look?.find((one) => one.id === id) ?? { id })

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
