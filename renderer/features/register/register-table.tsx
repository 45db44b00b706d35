import { Button, makeStyles } from '@fluentui/react-components'
import { TaskListSquareLtr24Regular } from '@fluentui/react-icons'
import { useDeferredValue, useMemo, useRef } from 'react'
import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import { DataTable, EmptyState, hrefOf, navigate, type Sort, useKeysIn, useWindow } from '../../ui/index.ts'
import { columns, columnsBeside } from './columns.tsx'
import { FilterBar } from './filter-bar.tsx'
import { firstFilter, narrowing, type RegisterFilter } from './register-filter.ts'
import { isTyping, opensBeside } from './register-keys.ts'
import { sortOf } from './register-sort.ts'

const useStyles = makeStyles({ list: { height: '100%', minHeight: 0 } })

/** The list of the register. `openedId`: the recommendation shown beside it, which follows the current row. */
export const RegisterTable = ({
  filter,
  onFilter,
  sort,
  onSort,
  openedId,
  lastId,
}: {
  readonly filter: RegisterFilter
  readonly onFilter: (filter: RegisterFilter) => void
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  readonly openedId: string | null
  /** The one that was open last: the list goes on from it. */
  readonly lastId: string | null
}) => {
  const text = useDeferredValue(filter.text?.trim())
  const asked = useMemo(() => {
    const { text: _typed, ...rest } = filter
    return text ? { ...rest, text } : rest
  }, [filter, text])
  const rows = useWindow('recommendations.list', { filter: asked, ...sortOf(sort) })
  const open = (id: string, replace: boolean) => navigate({ section: 'recommendations', id }, { replace })
  const current = useRef(lastId)
  const list = useRef<HTMLDivElement>(null)
  useKeysIn(list, (event) => {
    const id = current.current ?? rows.at(0)?.id
    if (!opensBeside(event) || isTyping(event.target) || id === undefined) return
    event.preventDefault()
    open(id, false)
  })
  return (
    <div ref={list} className={useStyles().list}>
      <DataTable<RecommendationRow>
        // Beside an opened one the columns are others, and so is what is remembered of them.
        name={openedId === null ? 'recommendations' : 'recommendations.beside'}
        label="Recommendations"
        columns={openedId === null ? columns : columnsBeside}
        rows={rows}
        rowHeight={52}
        rowId={({ id }) => id}
        sort={sort}
        onSort={onSort}
        onOpen={({ id }) => navigate({ section: 'recommendations', id, query: { view: 'page' } })}
        currentId={openedId ?? lastId}
        onCurrent={({ id }) => {
          current.current = id
          if (openedId !== null) open(id, true)
        }}
        tools={<FilterBar filter={filter} onFilter={onFilter} compact={openedId !== null} />}
        empty={
          narrowing(filter) > 0 ? (
            <EmptyState
              icon={<TaskListSquareLtr24Regular fontSize={32} />}
              title="No recommendation matches"
              actions={<Button onClick={() => onFilter(firstFilter)}>Show all recommendations</Button>}
            >
              Take a condition away, or search for fewer words.
            </EmptyState>
          ) : (
            <EmptyState
              icon={<TaskListSquareLtr24Regular fontSize={32} />}
              title="No recommendations yet"
              actions={
                <Button as="a" appearance="primary" href={hrefOf({ section: 'queue' })}>
                  See what waits for review
                </Button>
              }
            >
              What you accept under “To review” is tracked here. You can also add one by hand.
            </EmptyState>
          )
        }
      />
    </div>
  )
}
