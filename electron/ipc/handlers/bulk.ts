import type { bulkContract } from '../../../shared/contract/bulk.ts'
import type { Services } from '../../services/index.ts'
import { applyBulkEdit, previewBulkEdit } from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import type { UnderWay } from './under-way.ts'
import { asks, changes } from './with-workspace.ts'

const tracked = ['recommendations', 'reviews', 'workspace'] as const

export const bulkHandlers = (services: Services, underWay: UnderWay): HandlersOf<typeof bulkContract> => ({
  'bulk.preview': asks(services, ({ workspace }, request) => previewBulkEdit(workspace, request)),
  'bulk.apply': changes(services, tracked, ({ workspace }, request) =>
    underWay.run((goesOn) => applyBulkEdit(workspace, request, goesOn)),
  ),
})
