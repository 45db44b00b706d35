import type { reportsContract } from '../../../shared/contract/reports.ts'
import { buildReport, exportReport, type Services } from '../../services/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { asks } from './with-workspace.ts'

export const reportsHandlers = (services: Services): HandlersOf<typeof reportsContract> => ({
  'reports.preview': asks(services, ({ workspace }, request) => buildReport(workspace, request)),
  'reports.export': asks(services, ({ workspace }, request) =>
    exportReport(services.options, workspace, request),
  ),
})
