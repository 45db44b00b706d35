import { mergeClasses, Table } from '@fluentui/react-components'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { ColumnLook } from '../../../shared/model/list-view.ts'
import { Failure, Loading } from '../states.tsx'
import type { Rows } from '../use-window.ts'
import { type Column, lookOf, shownColumns, type Sort, tracks } from './column.ts'
import { ColumnsMenu } from './columns-menu.tsx'
import { movedRow, togglesGroup } from './grid-keys.ts'
import { type Group, linesOf } from './lines.ts'
import { type Selection, toggled, withRange } from './selection.ts'
import { TableHead } from './table-head.tsx'
import { TableRows } from './table-rows.tsx'
import { headerHeight, rowHeight, useTableStyles } from './table-styles.ts'
import { useTableModel } from './use-table-model.ts'

/** Rows have checkboxes: Space selects, Shift extends, Ctrl+A selects all. */
type Selecting = {
  readonly selection: Selection
  readonly onSelection: (selection: Selection) => void
  /** Ids of every row there is, for "select all". */
  readonly allIds: () => Promise<readonly string[]>
  /** Ctrl+C. */
  readonly onCopy: () => void
}

export type DataTableProps<Row> = {
  /** Names the table for screen readers: "Papers". */
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: Rows<Row>
  readonly rowId: (row: Row) => string
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  /** Which columns are shown, in which order and how wide; null: as they come. */
  readonly look: readonly ColumnLook[] | null
  readonly onLook: (look: readonly ColumnLook[]) => void
  /** Left out where rows can't be selected. */
  readonly selecting?: Selecting
  /** Enter or a double click on a row. */
  readonly onOpen: (row: Row) => void
  /** The current row moved: for a pane beside the table. */
  readonly onCurrent: (row: Row) => void
  /** Makes this row the current one, where it is loaded. */
  readonly currentId: string | null
  /** The rows come group by group: the groups, each with its count, in the order of the rows. */
  readonly groups?: readonly Group[]
  /** Search and filters, in front of the columns chooser. */
  readonly tools: ReactNode
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
  const { label, columns, rows, rowId, sort, onSort, look, onLook, selecting } = props
  const { onOpen, onCurrent, currentId, groups, tools, empty } = props
  const selection = selecting?.selection ?? nothingSelected
  const styles = useTableStyles()
  const gridId = useId()
  const scroll = useRef<HTMLDivElement>(null)
  const [wanted, setCurrent] = useState(0)
  const [focused, setFocused] = useState(false)
  const total = rows.total ?? 0
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const lines = linesOf(total, groups, closed)
  // A filter can leave fewer rows than there were.
  const current = Math.max(0, Math.min(wanted, lines.count - 1))
  const rowAtLine = (line: number) => {
    const there = lines.at(line)
    return there.is === 'row' ? rows.at(there.row) : undefined
  }
  const shown = shownColumns(columns, look)

  const virtualizer = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingEnd: headerHeight,
  })
  const items = virtualizer.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  const { look: lookAt } = rows
  const looked = items.flatMap(({ index }) => {
    const line = lines.at(index)
    return line.is === 'row' ? [line.row] : []
  })
  const lookedAt = looked.join()
  // oxlint-disable-next-line react/exhaustive-deps -- an array is another one at each drawing: its words tell
  useEffect(() => lookAt(looked), [lookAt, lookedAt])

  const table = useTableModel({
    columns: shown,
    rowId,
    shown: items.map(({ index }) => rowAtLine(index)),
    sort,
    onSort,
  })
  const selectable = selecting !== undefined
  const template = tracks(shown, selectable)

  // Only a change of the wanted row moves the current one; the officer's own keys must not be taken back.
  const [followed, setFollowed] = useState<string | null>(null)
  if (currentId !== null && currentId !== followed) {
    const found = indexOfRow(rows, (row) => rowId(row) === currentId)
    const line = found === -1 ? null : lines.lineOf(found)
    if (line !== null) {
      setFollowed(currentId)
      setCurrent(line)
    }
  }
  useEffect(() => virtualizer.scrollToIndex(current), [virtualizer, current])

  const toggleGroup = (key: string) => {
    const next = new Set(closed)
    if (!next.delete(key)) next.add(key)
    setClosed(next)
  }
  const move = (to: number) => {
    setCurrent(to)
    const row = rowAtLine(to)
    if (row === undefined) return
    setFollowed(rowId(row))
    onCurrent(row)
  }
  const idsBetween = (from: number, to: number) =>
    Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => rowAtLine(Math.min(from, to) + step)).map(
      (row) => row && rowId(row),
    )
  // Rows that stand in several groups are fewer than lines: all that "select all" took are all.
  const [all, setAll] = useState<Selection | null>(null)
  const allSelected = selection.size > 0 && (selection === all || selection.size >= total)
  const selectAll = async () => {
    if (selecting === undefined) return
    const next = allSelected ? nothingSelected : new Set(await selecting.allIds())
    setAll(next)
    selecting.onSelection(next)
  }
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey) return
    const page = Math.max(1, Math.floor(((scroll.current?.clientHeight ?? 0) - headerHeight) / rowHeight) - 1)
    const to =
      event.ctrlKey && !/^(Home|End)$/.test(event.key)
        ? null
        : movedRow(event.key, current, lines.count, page)
    const row = rowAtLine(current)
    const line = total === 0 ? null : lines.at(current)
    if (line?.is === 'group' && togglesGroup(event.key, line.open)) toggleGroup(line.group.key)
    else if (to !== null) {
      if (event.shiftKey) selecting?.onSelection(withRange(selection, idsBetween(current, to)))
      move(to)
    } else if (event.key === 'Enter' && row !== undefined) onOpen(row)
    else if (event.key === ' ' && row !== undefined) selecting?.onSelection(toggled(selection, rowId(row)))
    else if (event.key === 'c' && event.ctrlKey && selectable) selecting.onCopy()
    else if (event.key === 'a' && event.ctrlKey && selectable) void selectAll()
    else if (event.key === 'Escape' && selection.size > 0) selecting?.onSelection(nothingSelected)
    else return
    event.preventDefault()
  }

  return (
    <div className={styles.frame}>
      <div className={styles.toolbar}>
        <div className={styles.tools}>{tools}</div>
        <ColumnsMenu columns={columns} look={look} onLook={onLook} />
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
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- its role is one of two grids */}
      <div
        ref={scroll}
        className={mergeClasses(styles.scroll, total === 0 && styles.away)}
        role={groups === undefined ? 'grid' : 'treegrid'}
        tabIndex={0}
        aria-label={label}
        aria-rowcount={lines.count + 1}
        aria-colcount={shown.length + (selectable ? 1 : 0)}
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
            table={table}
            template={template}
            onWidth={(id, width) =>
              onLook(lookOf(columns, look).map((one) => (one.id === id ? { ...one, width } : one)))
            }
            {...(selectable && {
              all: selection.size === 0 ? false : allSelected ? true : 'mixed',
              onAll: () => void selectAll(),
            })}
          />
          <TableRows
            table={table}
            items={items}
            height={virtualizer.getTotalSize()}
            template={template}
            idOf={(index) => `${gridId}-${index}`}
            rowAt={rows.at}
            lineAt={lines.at}
            onGroup={toggleGroup}
            rowId={rowId}
            current={current}
            focused={focused}
            selection={selectable ? selection : null}
            onPress={(index, range) => {
              if (range) selecting?.onSelection(withRange(selection, idsBetween(current, index)))
              move(index)
            }}
            onToggle={(id) => selecting?.onSelection(toggled(selection, id))}
            onOpen={onOpen}
          />
        </Table>
      </div>
    </div>
  )
}
