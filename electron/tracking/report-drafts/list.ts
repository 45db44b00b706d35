import type { RequestedOf } from '../../../shared/contract.ts'
import { rowsInView } from '../../../shared/lists/in-memory.ts'
import { reportList } from '../../../shared/lists/reports.ts'
import type { Template } from '../../../shared/model/report.ts'
import type { ReportRow } from '../../../shared/model/report-draft.ts'
import type { ReportTemplate } from '../../../shared/model/report-template.ts'
import { labelOf } from '../../../shared/rules/report/template-label.ts'
import type { Db, Window, WindowRequest } from '../queries/window.ts'

/** Every report, those being written and those that are frozen; the one typed in last first. */
export const everyReport = async (db: Db): Promise<ReportRow[]> => {
  const rows = await db
    .selectFrom('report')
    .innerJoin('report_text', 'report_text.report_id', 'report.id')
    .leftJoin('review', 'review.id', 'report.review_id')
    .leftJoin('own_template', 'own_template.id', 'report.own_template')
    .leftJoin('frozen_report', 'frozen_report.report_id', 'report.id')
    .where('report.removed_at', 'is', null)
    .select([
      'report.id',
      'report.template',
      'own_template.template_json as own',
      'report.title',
      'review.title as reviewTitle',
      'review.reference as reviewReference',
      'report.version',
      'report.draft',
      'report.made_at as madeAt',
      'report_text.saved_at as savedAt',
      'frozen_report.frozen_at as frozenAt',
      (eb) =>
        eb
          .selectFrom('export_log')
          .select((of) => of.fn.countAll<number>().as('exports'))
          .whereRef('export_log.report_id', '=', 'report.id')
          .as('exports'),
    ])
    .orderBy('report_text.saved_at', 'desc')
    .orderBy('report.id', 'desc')
    .execute()
  return rows.map(({ template, own, draft, exports, ...row }) => ({
    ...row,
    ownTemplate: own === null ? null : labelOf(JSON.parse(own) as ReportTemplate),
    template: template as Template,
    draft: draft === 1,
    exports: exports ?? 0,
  }))
}

/** A window of the reports. */
export const listReports = async (
  db: Db,
  {
    filter = {},
    sort = 'savedAt',
    descending = true,
    group,
    offset,
    limit,
  }: WindowRequest & Partial<RequestedOf<'reports.list'>>,
): Promise<Window<ReportRow>> => {
  const rows = rowsInView(reportList, await everyReport(db), {
    filter,
    sort: { column: sort, descending },
    group,
  })
  return { total: rows.length, rows: rows.slice(offset, offset + limit) }
}
