import {
  TableHeader,
  TableHeaderCell,
  TableRow,
  TableSelectionCell,
  mergeClasses,
} from '@fluentui/react-components'
import { useTableStyles } from './table-styles.ts'
import { WidthHandle } from './width-handle.tsx'
import type { TableModel } from './use-table-model.ts'

export type TableHeadProps<Row> = {
  readonly table: TableModel<Row>
  readonly template: string
  /** State of "select all"; absent where rows can't be selected. */
  readonly all?: boolean | 'mixed'
  readonly onAll?: () => void
  /** A column was drawn to this width in px. */
  readonly onWidth: (id: string, width: number) => void
}

const directions = { asc: 'ascending', desc: 'descending' } as const

/** The header row of a `DataTable`; a sortable header is a button that says its direction. */
export const TableHead = <Row,>({ table, template, all, onAll, onWidth }: TableHeadProps<Row>) => {
  const styles = useTableStyles()
  return (
    <TableHeader className={styles.header}>
      {table.getHeaderGroups().map((group) => (
        <TableRow
          key={group.id}
          className={styles.headerRow}
          aria-rowindex={1}
          style={{ gridTemplateColumns: template }}
        >
          {all !== undefined && (
            <TableSelectionCell
              role="columnheader"
              checked={all}
              onClick={onAll}
              checkboxIndicator={{ 'aria-label': 'Select all rows' }}
            />
          )}
          {group.headers.map((header) => {
            const sorted = header.column.getIsSorted()
            const sortable = header.column.getCanSort()
            return (
              <TableHeaderCell
                key={header.id}
                className={mergeClasses(
                  styles.headerCell,
                  header.column.columnDef.meta?.align === 'end' && styles.end,
                )}
                sortable={sortable}
                {...(sorted !== false && { sortDirection: directions[sorted] })}
                {...(sortable && { onClick: header.column.getToggleSortingHandler() })}
              >
                <table.FlexRender header={header} />
                <WidthHandle onWidth={(width) => onWidth(header.column.id, width)} />
              </TableHeaderCell>
            )
          })}
        </TableRow>
      ))}
    </TableHeader>
  )
}
