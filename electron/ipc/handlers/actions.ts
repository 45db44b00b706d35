import type { actionsContract } from '../../../shared/contract/actions.ts'
import type { Services } from '../../services/index.ts'
import {
  actionHistory,
  addActionProgress,
  answerWithAction,
  createAction,
  editAction,
  getAction,
  listActions,
  removeAction,
  setActionDueDate,
  today,
  untieAction,
} from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { asks, changes, lists } from './with-workspace.ts'

const tracked = ['recommendations', 'workspace'] as const

export const actionsHandlers = (services: Services): HandlersOf<typeof actionsContract> => ({
  'actions.list': lists(services, ({ workspace }, request) =>
    listActions(workspace.read, request, today(workspace)),
  ),
  'actions.get': asks(services, ({ workspace }, { id }) => getAction(workspace.read, id, today(workspace))),
  'actions.history': lists(services, ({ workspace }, request) => actionHistory(workspace.read, request)),
  'actions.create': changes(services, tracked, ({ workspace }, request) => createAction(workspace, request)),
  'actions.edit': changes(services, tracked, ({ workspace }, request) => editAction(workspace, request)),
  'actions.remove': changes(services, tracked, ({ workspace }, { id }) => removeAction(workspace, id)),
  'actions.setDueDate': changes(services, tracked, ({ workspace }, request) =>
    setActionDueDate(workspace, request),
  ),
  'actions.addProgress': changes(services, tracked, ({ workspace }, request) =>
    addActionProgress(workspace, request),
  ),
  'actions.tie': changes(services, tracked, ({ workspace }, request) => answerWithAction(workspace, request)),
  'actions.untie': changes(services, tracked, ({ workspace }, request) => untieAction(workspace, request)),
})
