import type { reportDraftsContract } from '../../../shared/contract/report-drafts.ts'
import { ok } from '../../../shared/model/result.ts'
import { findQuotes } from '../../search/index.ts'
import {
  beginReport,
  changeHead,
  chartsToInsert,
  compareVersions,
  compareWithPaper,
  duplicateReport,
  freezeNow,
  openReport,
  restoreVersion,
  type Services,
} from '../../services/index.ts'
import {
  keepVersion,
  listReports,
  removeReport,
  reportExports,
  reportVersions,
  saveReportText,
  today,
} from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { asks, changes, lists } from './with-workspace.ts'

const own = ['workspace'] as const

export const reportDraftsHandlers = (services: Services): HandlersOf<typeof reportDraftsContract> => ({
  'reports.list': lists(services, ({ workspace }, request) => listReports(workspace.read, request)),
  'reports.create': changes(services, own, ({ workspace }, request) => beginReport(workspace, request)),
  'reports.open': asks(services, ({ workspace }, { id }) => openReport(workspace, id)),
  'reports.saveText': asks(services, ({ workspace }, { id, blocks }) =>
    saveReportText(workspace, id, blocks),
  ),
  'reports.setHead': changes(services, own, ({ workspace }, request) => changeHead(workspace, request)),
  'reports.duplicate': changes(services, own, ({ workspace }, { id }) => duplicateReport(workspace, id)),
  'reports.remove': changes(services, own, ({ workspace }, { id }) => removeReport(workspace, id)),
  'reports.freeze': changes(services, own, ({ workspace }, { id }) => freezeNow(workspace, id)),
  'reports.keepVersion': changes(services, own, ({ workspace }, { id, name }) =>
    keepVersion(workspace, id, name),
  ),
  'reports.versions': lists(services, ({ workspace }, request) => reportVersions(workspace.read, request)),
  'reports.compare': asks(services, ({ workspace }, request) => compareVersions(workspace, request)),
  'reports.restore': changes(services, own, ({ workspace }, request) => restoreVersion(workspace, request)),
  'reports.quotes': lists(services, ({ workspace }, request) =>
    findQuotes(workspace.read, request, today(workspace)),
  ),
  'reports.charts': asks(services, ({ workspace }, { reviewId }) => chartsToInsert(workspace, reviewId)),
  'reports.comparePaper': asks(services, ({ workspace }, { id }) =>
    compareWithPaper(services.options, workspace, id),
  ),
  'reports.drawPages': asks(services, ({ workspace }, { id }) =>
    services.reportFiles.drawPages(workspace, id),
  ),
  'reports.write': changes(services, own, ({ workspace }, request) =>
    services.reportFiles.write(workspace, request),
  ),
  'reports.writing': asks(services, async (_, request) => ok(services.reportFiles.progress(request))),
  'reports.stopWriting': async (request) => services.reportFiles.stop(request),
  'reports.exports': lists(services, ({ workspace }, request) => reportExports(workspace.read, request)),
})
