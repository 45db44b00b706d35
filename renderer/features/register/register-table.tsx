import { Button } from '@fluentui/react-components'
import { TaskListSquareLtr24Regular } from '@fluentui/react-icons'
import { useDeferredValue, useMemo } from 'react'
import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import { DataTable, EmptyState, hrefOf, navigate, type Sort, useWindow } from '../../ui/index.ts'
import { columns, columnsBeside } from './columns.tsx'
import { FilterBar } from './filter-bar.tsx'
import { firstFilter, narrowing, type RegisterFilter } from './register-filter.ts'
import { sortOf } from './register-sort.ts'

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
  return (
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
      onOpen={({ id }) => open(id, false)}
      currentId={openedId ?? lastId}
      {...(openedId !== null && { onCurrent: ({ id }) => open(id, true) })}
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
  )
}
