import { Button, useRestoreFocusTarget } from '@fluentui/react-components'
import { AddRegular, TaskListAddRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { actionList } from '../../../shared/lists/actions.ts'
import type { ActionRow } from '../../../shared/model/action.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import {
  CheckCondition,
  ChoiceCondition,
  deliveryWords,
  DialogFrame,
  EmptyState,
  hrefOf,
  ListScreen,
  ListTable,
  navigate,
  OtherConditions,
  useListView,
  useOpened,
} from '../../ui/index.ts'
import { BulkEdit } from '../tracked/index.ts'
import { actionColumns, actionColumnsBeside } from './action-columns.tsx'
import { ActionForm } from './action-form.tsx'
import { ActionPane } from './action-pane.tsx'

const open = (id: string, replace: boolean) => navigate({ section: 'actions', id }, { replace })

const Conditions = () => (
  <>
    <ChoiceCondition name="status" label="Status" words={{ none: 'No status yet', ...deliveryWords }} />
    <CheckCondition name="open" label="Still to do" />
    <CheckCondition name="overdue" label="Overdue" />
    <CheckCondition name="tied" label="Answering no recommendation" on={false} />
    <OtherConditions
      words={{
        owner: (owner) => (owner === '' ? 'Nobody named' : `Owner: ${String(owner)}`),
        dueFrom: (from) => `Due since ${statedDateWords(String(from))}`,
        dueTo: (to) => `Due until ${statedDateWords(String(to))}`,
      }}
    />
  </>
)

const NothingYet = () => (
  <EmptyState
    icon={<TaskListAddRegular fontSize={32} />}
    title="No actions yet"
    actions={
      <Button as="a" appearance="primary" href={hrefOf({ section: 'queue' })}>
        See what waits for review
      </Button>
    }
  >
    Actions that you accept under “To review” are tracked here, with owner and due date. You can also add one
    by hand, here or on the recommendation that it answers.
  </EmptyState>
)

/** "Actions": all of them, and the one that the route opens beside them. */
export const ActionsScreen = () => {
  const { view, setView } = useListView(actionList)
  const [typing, setTyping] = useState(false)
  const opened = useOpened('actions')
  const restored = useRestoreFocusTarget()
  return (
    <>
      <ListScreen
        opened={opened}
        name={actionList.name}
        title={actionList.title}
        noun="Action"
        acts={
          <Button {...restored} icon={<AddRegular />} onClick={() => setTyping(true)}>
            Add an action
          </Button>
        }
        table={
          <ListTable<ActionRow>
            list={actionList}
            columns={actionColumns}
            view={view}
            onView={setView}
            onOpen={({ id }) => open(id, false)}
            beside={{ opened, columns: actionColumnsBeside, onOpen: ({ id }, moved) => open(id, moved) }}
            conditions={<Conditions />}
            bulk={<BulkEdit list="actions" />}
            placeholder="Words or owner"
            empty={<NothingYet />}
          />
        }
        pane={
          opened.id !== null && (
            <ActionPane key={opened.id} id={opened.id} screen={opened.screen} onClose={opened.onClose} />
          )
        }
      />
      {typing && (
        <DialogFrame title="Add an action" onClose={() => setTyping(false)}>
          <ActionForm
            recommendationId={null}
            onClose={() => setTyping(false)}
            onDone={({ id: made }) => open(made, false)}
          />
        </DialogFrame>
      )}
    </>
  )
}
