import type { partsContract } from '../../../shared/contract/parts.ts'
import { listParts } from '../../documents/index.ts'
import type { Services } from '../../services/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { asks } from './with-workspace.ts'

export const partsHandlers = (services: Services): HandlersOf<typeof partsContract> => ({
  'parts.list': asks(services, ({ workspace }, request) => listParts(workspace.read, request)),
})
