import {
  Skeleton,
  SkeletonItem,
  TableBody,
  TableCell,
  TableRow,
  TableSelectionCell,
  mergeClasses,
} from '@fluentui/react-components'
import type { VirtualItem } from '@tanstack/react-virtual'
import { GroupRow } from './group-row.tsx'
import type { Line } from './lines.ts'
import type { Selection } from './selection.ts'
import { rowHeight, useTableStyles } from './table-styles.ts'
import type { TableModel } from './use-table-model.ts'

export type TableRowsProps<Row> = {
  readonly table: TableModel<Row>
  readonly items: readonly VirtualItem[]
  /** Height of all rows together, in px. */
  readonly height: number
  readonly template: string
  readonly idOf: (index: number) => string
  readonly lineAt: (index: number) => Line
  readonly rowAt: (index: number) => Row | undefined
  readonly rowId: (row: Row) => string
  readonly current: number
  /** The grid has the keyboard: the current row shows it. */
  readonly focused: boolean
  /** null: rows can't be selected. */
  readonly selection: Selection | null
  readonly onPress: (index: number, range: boolean) => void
  readonly onToggle: (id: string) => void
  readonly onOpen: (row: Row) => void
  readonly onGroup: (key: string) => void
}

/** The rows on the screen, each at its place. */
export const TableRows = <Row,>(props: TableRowsProps<Row>) => {
  const { table, items, height, template, idOf, rowAt, rowId, current, focused, selection } = props
  const styles = useTableStyles()
  const models = table.getRowModel().rows
  return (
    <TableBody className={styles.body} style={{ height }}>
      {items.map(({ index, start }, place) => {
        const line = props.lineAt(index)
        if (line.is === 'group')
          return (
            <GroupRow
              key={`group ${line.group.key}`}
              id={idOf(index)}
              group={line.group}
              open={line.open}
              current={index === current}
              focused={index === current && focused}
              height={rowHeight}
              start={start}
              rowIndex={index + 2}
              onPress={() => {
                props.onPress(index, false)
                props.onGroup(line.group.key)
              }}
            />
          )
        const row = rowAt(line.row)
        const selected = selection !== null && row !== undefined && selection.has(rowId(row))
        return (
          <TableRow
            key={index}
            id={idOf(index)}
            className={mergeClasses(
              styles.row,
              index === current && styles.current,
              selected && styles.selected,
              index === current && focused && styles.focused,
            )}
            style={{ gridTemplateColumns: template, height: rowHeight, transform: `translateY(${start}px)` }}
            aria-rowindex={index + 2}
            aria-selected={selection === null ? undefined : selected}
            onClick={(event) => props.onPress(index, event.shiftKey)}
            onDoubleClick={() => row !== undefined && props.onOpen(row)}
          >
            {selection !== null && (
              <TableSelectionCell
                role="gridcell"
                checked={selected}
                checkboxIndicator={{ 'aria-label': `Select row ${index + 1}`, tabIndex: -1 }}
                onClick={(event) => {
                  event.stopPropagation()
                  if (row !== undefined) props.onToggle(rowId(row))
                }}
              />
            )}
            {models[place]?.getVisibleCells().map((cell, at) => (
              <TableCell
                key={cell.id}
                // The first says which row it is, as the others are read.
                role={at === 0 ? 'rowheader' : 'gridcell'}
                className={mergeClasses(
                  styles.cell,
                  cell.column.columnDef.meta?.align === 'end' && styles.end,
                )}
              >
                {row === undefined ? (
                  <Skeleton className={styles.skeleton} aria-hidden>
                    <SkeletonItem size={12} />
                  </Skeleton>
                ) : (
                  <table.FlexRender cell={cell} />
                )}
              </TableCell>
            ))}
          </TableRow>
        )
      })}
    </TableBody>
  )
}
