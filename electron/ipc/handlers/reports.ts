import type { reportsContract } from '../../../shared/contract/reports.ts'
import {
  buildReport,
  givenFile,
  openBaseSample,
  removeReportBase,
  reportBase,
  setReportBase,
  type Services,
} from '../../services/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { asks, changes, lists } from './with-workspace.ts'

const own = ['workspace'] as const

export const reportsHandlers = (services: Services): HandlersOf<typeof reportsContract> => ({
  'reports.base': lists(services, async ({ workspace }) => ({ base: await reportBase(workspace) })),
  'reports.setBase': changes(services, own, async ({ workspace }, { file }) => {
    const given = givenFile(services.options, file)
    return given.ok ? setReportBase(workspace, given.value) : given
  }),
  'reports.removeBase': changes(services, own, ({ workspace }) => removeReportBase(workspace)),
  'reports.openSample': asks(services, ({ workspace }) => openBaseSample(services.options, workspace)),
  'reports.preview': asks(services, ({ workspace }, request) => buildReport(workspace, request)),
})
