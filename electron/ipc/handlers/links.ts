import type { linksContract } from '../../../shared/contract/links.ts'
import type { Services } from '../../services/index.ts'
import { addLink, linksOf, removeLink } from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { changes, lists } from './with-workspace.ts'

const tracked = ['recommendations', 'workspace'] as const

export const linksHandlers = (services: Services): HandlersOf<typeof linksContract> => ({
  'links.list': lists(services, async ({ workspace }, { recommendationId }) => ({
    rows: await linksOf(workspace.read, recommendationId),
  })),
  'links.add': changes(services, tracked, ({ workspace }, request) => addLink(workspace, request)),
  'links.remove': changes(services, tracked, ({ workspace }, { id }) => removeLink(workspace, id)),
})
