import type { versionsContract } from '../../../shared/contract/versions.ts'
import type { Services } from '../../services/index.ts'
import { decideVersion, listFoundAgain, listVersions } from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { changes, lists } from './with-workspace.ts'

export const versionsHandlers = (services: Services): HandlersOf<typeof versionsContract> => ({
  'versions.list': lists(services, ({ workspace }, { paperId }) => listVersions(workspace.read, paperId)),
  'versions.decide': changes(services, ['papers', 'recommendations', 'workspace'], ({ workspace }, request) =>
    decideVersion(workspace, request),
  ),
  'versions.foundAgain': lists(services, ({ workspace }, request) => listFoundAgain(workspace.read, request)),
})
