import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Title2,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components'
import { AddRegular, TaskListAddRegular } from '@fluentui/react-icons'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { RequestOf } from '../../../shared/contract.ts'
import type { ActionRow } from '../../../shared/model/action.ts'
import {
  DataTable,
  EmptyState,
  hrefOf,
  navigate,
  type Sort,
  SplitPane,
  useKeysIn,
  useRoute,
  useWindow,
} from '../../ui/index.ts'
import { ActionForm, isTyping } from '../register/index.ts'
import { actionColumns, actionColumnsBeside } from './action-columns.tsx'
import { type ActionFilter, ActionFilterBar, actionFilterId } from './action-filter.tsx'
import { ActionPane } from './action-pane.tsx'

type SortName = NonNullable<RequestOf<'actions.list'>['sort']>
const sortNames: readonly SortName[] = ['paper', 'text', 'owner', 'dueDate', 'status', 'latestUpdateOn']

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0, outlineStyle: 'none' },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  title: { margin: 0 },
  below: { flex: '1 1 0', minHeight: 0 },
})

const open = (id: string, replace: boolean) => navigate({ section: 'actions', id }, { replace })

/** "Actions": all that was agreed to be done, and the one that the route opens beside it. */
export const ActionsScreen = () => {
  const styles = useStyles()
  const { id } = useRoute()
  const [filter, setFilter] = useState<ActionFilter>({})
  const [sort, setSort] = useState<Sort>({ column: 'paper', descending: false })
  const [typing, setTyping] = useState(false)
  const screen = useRef<HTMLDivElement>(null)
  const restored = useRestoreFocusTarget()
  const returning = useRef(false)
  const [last, setLast] = useState(id)
  if (id !== null && id !== last) setLast(id)
  useEffect(() => {
    if (id !== null || !returning.current) return
    returning.current = false
    screen.current?.querySelector<HTMLElement>('[role="grid"]')?.focus()
  }, [id])
  const close = () => {
    returning.current = true
    navigate({ section: 'actions' })
  }
  useKeysIn(screen, (event) => {
    if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
    event.preventDefault()
    document.getElementById(actionFilterId)?.focus()
  })
  const text = useDeferredValue(filter.text?.trim())
  const asked = useMemo(() => {
    const { text: _typed, ...rest } = filter
    return text ? { ...rest, text } : rest
  }, [filter, text])
  const rows = useWindow('actions.list', {
    filter: asked,
    sort: sortNames.find((name) => name === sort.column) ?? 'paper',
    descending: sort.descending,
  })
  const table = (
    <DataTable<ActionRow>
      name={id === null ? 'actions' : 'actions.beside'}
      label="Actions"
      columns={id === null ? actionColumns : actionColumnsBeside}
      rows={rows}
      rowHeight={52}
      rowId={(row) => row.id}
      sort={sort}
      onSort={setSort}
      onOpen={(row) => open(row.id, false)}
      currentId={id ?? last}
      {...(id !== null && { onCurrent: (row: ActionRow) => open(row.id, true) })}
      tools={<ActionFilterBar filter={filter} onFilter={setFilter} compact={id !== null} />}
      empty={
        Object.keys(filter).length > 0 ? (
          <EmptyState
            icon={<TaskListAddRegular fontSize={32} />}
            title="No action matches"
            actions={<Button onClick={() => setFilter({})}>Show all actions</Button>}
          >
            Take a condition away, or search for fewer words.
          </EmptyState>
        ) : (
          <EmptyState
            icon={<TaskListAddRegular fontSize={32} />}
            title="No actions yet"
            actions={
              <Button as="a" appearance="primary" href={hrefOf({ section: 'queue' })}>
                See what waits for review
              </Button>
            }
          >
            Actions that you accept under “To review” are tracked here, with owner and due date. You can also
            add one by hand, here or on the recommendation that it answers.
          </EmptyState>
        )
      }
    />
  )
  return (
    <div ref={screen} className={styles.screen} tabIndex={-1}>
      <div className={styles.head}>
        <Title2 as="h1" className={styles.title}>
          Actions
        </Title2>
        <Button {...restored} icon={<AddRegular />} onClick={() => setTyping(true)}>
          Add an action
        </Button>
      </div>
      <div className={styles.below}>
        {id === null ? (
          table
        ) : (
          <SplitPane
            name="actions"
            label="Width of the list"
            initial={42}
            names={['List', 'Action']}
            shownAlone="second"
            first={table}
            second={<ActionPane key={id} id={id} screen={screen} onClose={close} />}
          />
        )}
      </div>
      {typing && (
        <Dialog open onOpenChange={(_, data) => data.open || setTyping(false)}>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>Add an action</DialogTitle>
              <DialogContent>
                <ActionForm
                  recommendationId={null}
                  onClose={() => setTyping(false)}
                  onDone={({ id: made }) => open(made, false)}
                />
              </DialogContent>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      )}
    </div>
  )
}
