import type { viewsContract } from '../../../shared/contract/views.ts'
import type { Services } from '../../services/index.ts'
import { listViews, removeView, renameView, saveView } from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { changes, lists } from './with-workspace.ts'

export const viewsHandlers = (services: Services): HandlersOf<typeof viewsContract> => ({
  'views.list': lists(services, ({ workspace }, request) => listViews(workspace.read, request)),
  'views.save': changes(services, ['workspace'], ({ workspace }, request) => saveView(workspace, request)),
  'views.rename': changes(services, ['workspace'], ({ workspace }, request) =>
    renameView(workspace, request),
  ),
  'views.remove': changes(services, ['workspace'], ({ workspace }, { id }) => removeView(workspace, id)),
})
