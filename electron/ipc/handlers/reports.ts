import type { reportsContract } from '../../../shared/contract/reports.ts'
import { failed } from '../../../shared/model/result.ts'
import {
  buildReport,
  removeReportBase,
  reportBase,
  setReportBase,
  type Services,
} from '../../services/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { asks, lists } from './with-workspace.ts'

export const reportsHandlers = (services: Services): HandlersOf<typeof reportsContract> => ({
  'reports.base': lists(services, async ({ workspace }) => ({ base: await reportBase(workspace) })),
  'reports.setBase': asks(services, async ({ workspace }, { file }) => {
    const given = 'path' in file ? file : services.options.incomingFile(file.upload)
    return given === undefined
      ? failed('upload-gone', 'Revisit no longer has this file.', 'Choose it again.')
      : setReportBase(workspace, given)
  }),
  'reports.removeBase': asks(services, ({ workspace }) => removeReportBase(workspace)),
  'reports.preview': asks(services, ({ workspace }, request) => buildReport(workspace, request)),
})
