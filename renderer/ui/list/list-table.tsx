import { Button, makeStyles, Text } from '@fluentui/react-components'
import { TaskListSquareLtr24Regular } from '@fluentui/react-icons'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { List } from '../../../shared/lists/list.ts'
import type { ColumnLook, ListView } from '../../../shared/model/list-view.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { useRemembered } from '../remembered.ts'
import { request } from '../request.ts'
import { EmptyState } from '../states.tsx'
import type { Column } from '../table/column.ts'
import { DataTable } from '../table/data-table.tsx'
import type { Selection } from '../table/selection.ts'
import { useKeysIn } from '../use-keys-in.ts'
import { useMedia } from '../use-media.ts'
import { ExportMenu } from './export-menu.tsx'
import { FilterBar } from './filter-bar.tsx'
import { type Filter, narrowing } from './filter.ts'
import { FilterChoice } from './filter-choice.tsx'
import type { Opened } from './list-screen.tsx'
import { goesToFilter, isTyping, opensBeside } from './list-keys.ts'
import { SelectedContext } from './selected.ts'
import { useCopy } from './use-copy.ts'
import { useListRows } from './use-list-rows.ts'
import { ViewMenu } from './view-menu.tsx'

/** What is shown beside the list, and how moving through it goes. */
export type Beside<Row> = {
  /** The row shown beside the list follows the current one. */
  readonly opened: Pick<Opened, 'id' | 'lastId'>
  /** Fewer columns, while one is open. */
  readonly columns: readonly Column<Row>[]
  /** `moved`: the current row moved while one is open. */
  readonly onOpen: (row: Row, moved: boolean) => void
}

export type ListTableProps<Row extends { readonly id: string }> = {
  readonly list: List<Row>
  readonly columns: readonly Column<Row>[]
  readonly view: ListView
  readonly onView: (view: ListView) => void
  /** Conditions that hold whatever the view says. */
  readonly fixed?: Filter
  /** Enter or a double click on a row. */
  readonly onOpen: (row: Row) => void
  /** Rows open beside the list too: by B, and while one is open by moving. */
  readonly beside?: Beside<Row>
  /** The conditions of the filter, beside the words. */
  readonly conditions?: ReactNode
  readonly placeholder?: string
  /** What can be done with the selected rows, which it has by `useSelected`. */
  readonly bulk?: ReactNode
  /** Shown where the list has no rows at all. */
  readonly empty: ReactNode
}

const useStyles = makeStyles({ list: { height: '100%', minHeight: 0 } })

/**
 * A list of the app with all that lists have: filter, groups, views, columns, selection, export and copy. The rows
 * come by windows of its channel.
 */
export const ListTable = <Row extends { readonly id: string }>(props: ListTableProps<Row>) => {
  const { list, columns, view, onView, fixed, onOpen, beside, conditions, placeholder, bulk, empty } = props
  const { rows, groups, asked } = useListRows(list, view, fixed)
  const [selection, setSelection] = useState<Selection>(new Set())
  const copy = useCopy(list, rows, view.columns, selection)
  // Many filters would leave the rows of a small window, or of one at 200 %, no room.
  const narrow = useMedia('(max-width: 1099px)')
  const isBeside = beside !== undefined && beside.opened.id !== null
  // Beside an opened one the columns are others, and so is what is remembered of them.
  const [lookBeside, setLookBeside] = useRemembered<readonly ColumnLook[] | null>(
    `look.${list.name}.beside`,
    null,
  )
  const setFilter = (filter: Filter) => onView({ ...view, filter })
  const current = useRef<Row | undefined>(undefined)
  const place = useRef<HTMLDivElement>(null)
  const filterId = `${list.name}-filter`
  useKeysIn(place, (event) => {
    if (isTyping(event.target)) return
    const row = current.current ?? rows.at(0)
    if (goesToFilter(event)) document.getElementById(filterId)?.focus()
    else if (beside !== undefined && opensBeside(event) && row !== undefined) beside.onOpen(row, false)
    else return
    event.preventDefault()
  })
  const groupWords = useMemo(
    () => Object.fromEntries(Object.entries(list.groups).map(([name, { header }]) => [name, header])),
    [list],
  )
  const selected = useMemo(() => ({ ids: [...selection], clear: () => setSelection(new Set()) }), [selection])
  return (
    <div ref={place} className={useStyles().list}>
      <DataTable<Row>
        label={list.title}
        columns={isBeside ? beside.columns : columns}
        rows={rows}
        rowId={({ id }) => id}
        sort={view.sort}
        onSort={(sort) => onView({ ...view, sort })}
        look={isBeside ? lookBeside : view.columns}
        onLook={isBeside ? setLookBeside : (look) => onView({ ...view, columns: [...look] })}
        {...(!isBeside && {
          selecting: {
            selection,
            onSelection: setSelection,
            allIds: async () => (await request('lists.ids', { list: list.name, filter: asked })).ids,
            onCopy: () => void copy(),
          },
        })}
        {...(groups !== undefined && { groups })}
        onOpen={onOpen}
        currentId={beside === undefined ? null : (beside.opened.id ?? beside.opened.lastId)}
        onCurrent={(row) => {
          current.current = row
          if (isBeside) beside.onOpen(row, true)
        }}
        tools={
          <>
            <FilterBar
              id={filterId}
              filter={view.filter}
              first={list.first.filter}
              onFilter={setFilter}
              compact={isBeside || narrow}
              {...(placeholder !== undefined && { placeholder })}
            >
              {conditions}
            </FilterBar>
            <FilterChoice
              label="Group by"
              any="No groups"
              words={groupWords}
              value={view.group !== null && Object.hasOwn(groupWords, view.group) ? view.group : undefined}
              onChange={(group) => onView({ ...view, group: group ?? null })}
            />
            {!isBeside && (
              <>
                <ViewMenu list={list} view={view} onView={onView} />
                <ExportMenu
                  list={list}
                  view={{ ...view, filter: asked }}
                  selected={selection}
                  onCopy={() => void copy()}
                />
                {selection.size > 0 && (
                  <>
                    <Text role="status">{counted(selection.size, 'row')} selected</Text>
                    <SelectedContext value={selected}>{bulk}</SelectedContext>
                    <Button appearance="subtle" onClick={selected.clear}>
                      Select none
                    </Button>
                  </>
                )}
              </>
            )}
          </>
        }
        empty={
          narrowing(view.filter, list.first.filter) > 0 ? (
            <EmptyState
              icon={<TaskListSquareLtr24Regular fontSize={32} />}
              title={`No ${list.noun} matches`}
              actions={
                <Button onClick={() => setFilter(list.first.filter)}>
                  Show all {list.nouns ?? `${list.noun}s`}
                </Button>
              }
            >
              Take a condition away, or search for fewer words.
            </EmptyState>
          ) : (
            empty
          )
        }
      />
    </div>
  )
}
