import { mergeClasses, Table } from '@fluentui/react-components'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Failure, Loading } from '../states.tsx'
import type { Rows } from '../use-window.ts'
import type { Column, Sort } from './column.ts'
import { tracks } from './column.ts'
import { ColumnsMenu } from './columns-menu.tsx'
import { movedRow } from './grid-keys.ts'
import { type Selection, toggled, withRange } from './selection.ts'
import { TableHead } from './table-head.tsx'
import { TableRows } from './table-rows.tsx'
import { headerHeight, useTableStyles } from './table-styles.ts'
import { useTableModel } from './use-table-model.ts'

export type DataTableProps<Row> = {
  /** What the chosen columns are remembered under. */
  readonly name: string
  /** Names the table for screen readers: "Papers". */
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: Rows<Row>
  readonly rowId: (row: Row) => string
  readonly sort?: Sort
  readonly onSort?: (sort: Sort) => void
  /** With `onSelection`, rows have checkboxes and Space selects. */
  readonly selection?: Selection
  readonly onSelection?: (selection: Selection) => void
  /** Enter or a double click on a row. */
  readonly onOpen?: (row: Row) => void
  /** The current row moved: for a pane beside the table. */
  readonly onCurrent?: (row: Row) => void
  /** Makes this row the current one, where it is loaded. */
  readonly currentId?: string | null
  /** Height of every row in px. */
  readonly rowHeight?: number
  /** Search and filters, in front of the columns chooser. */
  readonly tools?: ReactNode
  /** Shown instead of rows where there are none. */
  readonly empty: ReactNode
}

const nothingSelected: Selection = new Set()

/** Among the rows that are here; -1 where it is not. */
const indexOfRow = <Row,>({ total, at }: Rows<Row>, fits: (row: Row) => boolean): number => {
  for (let index = 0; index < (total ?? 0); index += 1) {
    const row = at(index)
    if (row !== undefined && fits(row)) return index
  }
  return -1
}

/**
 * The one list of the app: virtualised rows by server windows, sortable headers, a columns chooser and the
 * keyboard of an ARIA grid (arrows, Page keys, Home, End, Enter opens, Space selects, Shift extends, Ctrl+A).
 * The focus stays on the grid and `aria-activedescendant` names the current row, so that scrolling a row
 * out of the window never loses the focus.
 */
export const DataTable = <Row,>(props: DataTableProps<Row>) => {
  const { name, label, columns, rows, rowId, sort, onSort, onOpen, onCurrent, onSelection } = props
  const { selection = nothingSelected, currentId, rowHeight = 44, tools, empty } = props
  const styles = useTableStyles()
  const gridId = useId()
  const scroll = useRef<HTMLDivElement>(null)
  const [wanted, setCurrent] = useState(0)
  const [focused, setFocused] = useState(false)
  const total = rows.total ?? 0
  // A filter can leave fewer rows than there were.
  const current = Math.max(0, Math.min(wanted, total - 1))

  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingEnd: headerHeight,
  })
  const items = virtualizer.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  const { look } = rows
  useEffect(() => look(first, last), [look, first, last])

  const model = useTableModel({
    name,
    columns,
    rowId,
    shown: items.map(({ index }) => rows.at(index)),
    sort,
    onSort,
  })
  const selectable = onSelection !== undefined
  const template = tracks(model.columns, selectable)

  // Only a change of the wanted row moves the current one; the officer's own keys must not be taken back.
  const [followed, setFollowed] = useState<string | null>(null)
  if (currentId !== undefined && currentId !== null && currentId !== followed) {
    const found = indexOfRow(rows, (row) => rowId(row) === currentId)
    if (found !== -1) {
      setFollowed(currentId)
      setCurrent(found)
    }
  }
  useEffect(() => virtualizer.scrollToIndex(current), [virtualizer, current])

  const move = (to: number) => {
    setCurrent(to)
    const row = rows.at(to)
    if (row === undefined) return
    setFollowed(rowId(row))
    onCurrent?.(row)
  }
  const idsBetween = (from: number, to: number) =>
    Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => rows.at(Math.min(from, to) + step)).map(
      (row) => row && rowId(row),
    )
  const selectAll = async () => {
    if (selection.size >= total) return onSelection?.(nothingSelected)
    const every = await rows.all()
    onSelection?.(new Set(every.map(rowId)))
  }
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey) return
    const page = Math.max(1, Math.floor(((scroll.current?.clientHeight ?? 0) - headerHeight) / rowHeight) - 1)
    const to =
      event.ctrlKey && !/^(Home|End)$/.test(event.key) ? null : movedRow(event.key, current, total, page)
    const row = rows.at(current)
    if (to !== null) {
      if (event.shiftKey) onSelection?.(withRange(selection, idsBetween(current, to)))
      move(to)
    } else if (event.key === 'Enter' && row !== undefined) onOpen?.(row)
    else if (event.key === ' ' && row !== undefined) onSelection?.(toggled(selection, rowId(row)))
    else if (event.key === 'a' && event.ctrlKey && selectable) void selectAll()
    else if (event.key === 'Escape' && selection.size > 0) onSelection?.(nothingSelected)
    else return
    event.preventDefault()
  }

  return (
    <div className={styles.frame}>
      <div className={styles.toolbar}>
        <div className={styles.tools}>{tools}</div>
        <ColumnsMenu columns={columns} visible={model.visible} onVisible={model.setVisible} />
      </div>
      {total === 0 && (
        <div className={styles.instead}>
          {rows.error !== null ? (
            <Failure error={rows.error} onRetry={rows.retry} />
          ) : rows.total === null ? (
            <Loading label="Loading" />
          ) : (
            empty
          )}
        </div>
      )}
      <div
        ref={scroll}
        className={mergeClasses(styles.scroll, total === 0 && styles.away)}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={total + 1}
        aria-colcount={model.columns.length + (selectable ? 1 : 0)}
        aria-multiselectable={selectable || undefined}
        aria-activedescendant={
          total > 0 && current >= first && current <= last ? `${gridId}-${current}` : undefined
        }
        onKeyDown={press}
        onFocus={(event) =>
          setFocused(event.target === event.currentTarget && event.currentTarget.matches(':focus-visible'))
        }
        onBlur={() => setFocused(false)}
      >
        <Table noNativeElements role="presentation" className={styles.grid}>
          <TableHead
            table={model.table}
            template={template}
            {...(selectable && {
              all: selection.size === 0 ? false : selection.size >= total ? true : 'mixed',
              onAll: () => void selectAll(),
            })}
          />
          <TableRows
            table={model.table}
            items={items}
            height={virtualizer.getTotalSize()}
            rowHeight={rowHeight}
            template={template}
            idOf={(index) => `${gridId}-${index}`}
            rowAt={rows.at}
            rowId={rowId}
            current={current}
            focused={focused}
            selection={selectable ? selection : null}
            onPress={(index, range) => {
              if (range && selectable) onSelection(withRange(selection, idsBetween(current, index)))
              move(index)
            }}
            onToggle={(id) => onSelection?.(toggled(selection, id))}
            onOpen={(row) => onOpen?.(row)}
          />
        </Table>
      </div>
    </div>
  )
}
