import {
  columnVisibilityFeature,
  createColumnHelper,
  metaHelper,
  type ReactTable,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import type { Column, Sort } from './column.ts'

type Meta = { readonly align?: 'start' | 'end' }
const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature, columnMeta: metaHelper<Meta>() })

/** A row that is not loaded yet keeps its place in the model. */
export type Shown<Row> = { readonly row: Row | undefined }
export type TableModel<Row> = ReactTable<typeof features, Shown<Row>>

type Wanted<Row> = {
  /** Those that are shown, in order. */
  readonly columns: readonly Column<Row>[]
  readonly rowId: (row: Row) => string
  /** The rows on the screen, in order. */
  readonly shown: readonly (Row | undefined)[]
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
}

const sameRows = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((row, index) => row === b[index])

/** The same array for as long as the rows in it are the same: the table's models hang on its identity. */
const useStableRows = <Row>(shown: readonly (Row | undefined)[]) => {
  const [stable, setStable] = useState(shown)
  if (!sameRows(stable, shown)) setStable(shown)
  return useMemo(() => stable.map((row): Shown<Row> => ({ row })), [stable])
}

/**
 * The TanStack table over the rows on the screen. Main sorts and pages, so the model only owns columns and
 * the state of the headers.
 */
export const useTableModel = <Row>({ columns, rowId, shown, sort, onSort }: Wanted<Row>) => {
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Shown<Row>>()
    return helper.columns(
      columns.map(({ id, header, cell, sortable = false, align }) =>
        helper.accessor(({ row }) => row, {
          id,
          header,
          cell: ({ row }) => (row.original.row === undefined ? null : cell(row.original.row)),
          enableSorting: sortable,
          sortDescFirst: false,
          ...(align && { meta: { align } }),
        }),
      ),
    )
  }, [columns])
  const sorting = [{ id: sort.column, desc: sort.descending }]
  const table = useTable({
    features,
    columns: definitions,
    data: useStableRows(shown),
    getRowId: ({ row }, index) => (row === undefined ? `${index}` : rowId(row)),
    manualSorting: true,
    enableSortingRemoval: false,
    state: { sorting },
    onSortingChange: (change) => {
      const [next] = typeof change === 'function' ? change(sorting) : change
      if (next) onSort({ column: next.id, descending: next.desc })
    },
  })
  return table as TableModel<Row>
}
