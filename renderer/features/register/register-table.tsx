import { Button, makeStyles } from '@fluentui/react-components'
import { TaskListSquareLtr24Regular } from '@fluentui/react-icons'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { groupFrom, groupName, groupWords } from '../../../shared/lists/group-name.ts'
import type { ListGroup } from '../../../shared/model/list-group.ts'
import type { ListView } from '../../../shared/model/list-view.ts'
import { counted } from '../../../shared/rules/counted.ts'
import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import {
  DataTable,
  EmptyState,
  hrefOf,
  navigate,
  type Selection,
  useEvery,
  useKeysIn,
  useTell,
  useWindow,
} from '../../ui/index.ts'
import { columns, columnsBeside } from './columns.tsx'
import { copyRows } from './copy-rows.ts'
import { ExportMenu } from './export-menu.tsx'
import { FilterBar } from './filter-bar.tsx'
import { firstFilter, narrowing, type RegisterFilter } from './register-filter.ts'
import { FilterChoice } from './filter-choice.tsx'
import { isTyping, opensBeside } from './register-keys.ts'
import { sortOf } from './register-sort.ts'
import { filterOf, withFilter } from './use-register-view.ts'
import { ViewMenu } from './view-menu.tsx'

const sumOf = (groups: readonly ListGroup[]): number => groups.reduce((sum, { count }) => sum + count, 0)

const useStyles = makeStyles({ list: { height: '100%', minHeight: 0 } })

/** The list of the register. `openedId`: the recommendation shown beside it, which follows the current row. */
export const RegisterTable = ({
  view,
  onView,
  openedId,
  lastId,
}: {
  readonly view: ListView
  readonly onView: (view: ListView) => void
  readonly openedId: string | null
  /** The one that was open last: the list goes on from it. */
  readonly lastId: string | null
}) => {
  const { sort } = view
  const filter = useMemo(() => filterOf(view), [view])
  const onFilter = (next: RegisterFilter) => onView(withFilter(view, next))
  const group = groupFrom(view.group)
  const text = useDeferredValue(filter.text?.trim())
  const asked = useMemo(() => {
    const { text: _typed, ...rest } = filter
    return text ? { ...rest, text } : rest
  }, [filter, text])
  const rows = useWindow('recommendations.list', {
    filter: asked,
    ...sortOf(sort),
    ...(group !== null && { group }),
  })
  const counts = useEvery(
    'recommendations.groups',
    { filter: asked, group: group ?? 'review' },
    { enabled: group !== null },
  ).rows
  // Counts of the filter before would put rows under the wrong heads.
  const groups =
    group === null || counts === undefined || sumOf(counts) !== rows.total
      ? undefined
      : counts.map((one) => ({
          key: one.key ?? '',
          name: groupName(group, one),
          count: one.count,
        }))
  const [selection, setSelection] = useState<Selection>(new Set())
  const tell = useTell()
  const copy = async () => {
    const every = await rows.all()
    const chosen = selection.size === 0 ? every : every.filter(({ id }) => selection.has(id))
    try {
      await copyRows(chosen, view.columns)
      tell.done(`Copied ${counted(chosen.length, 'recommendation')}.`)
    } catch {
      tell.failed({
        code: 'not-copied',
        message: 'The list could not be copied.',
        next: 'Try again with the list in front, or export it to Excel.',
      })
    }
  }
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
        onSort={(next) => onView({ ...view, sort: next })}
        {...(openedId === null && {
          look: view.columns,
          onLook: (look) => onView({ ...view, columns: [...look] }),
          selection,
          onSelection: setSelection,
          onCopy: () => void copy(),
        })}
        {...(groups !== undefined && { groups })}
        onOpen={({ id }) => navigate({ section: 'recommendations', id, query: { view: 'page' } })}
        currentId={openedId ?? lastId}
        onCurrent={({ id }) => {
          current.current = id
          if (openedId !== null) open(id, true)
        }}
        tools={
          <>
            <FilterBar filter={filter} onFilter={onFilter} compact={openedId !== null} />
            <FilterChoice
              label="Group by"
              words={groupWords}
              value={group ?? undefined}
              onChange={(chosen) => onView({ ...view, group: chosen ?? null })}
            />
            {openedId === null && (
              <>
                <ViewMenu view={view} onView={onView} />
                <ExportMenu view={withFilter(view, asked)} selected={selection} onCopy={() => void copy()} />
              </>
            )}
          </>
        }
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
