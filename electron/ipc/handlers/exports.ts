import type { exportsContract } from '../../../shared/contract/exports.ts'
import type { Services } from '../../services/index.ts'
import { listExports } from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { lists } from './with-workspace.ts'

export const exportsHandlers = (services: Services): HandlersOf<typeof exportsContract> => ({
  'exports.list': lists(services, ({ workspace }, request) => listExports(workspace.read, request)),
})
