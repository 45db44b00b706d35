import { type Expression, sql, type SqlBool } from 'kysely'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { Template } from '../../../shared/model/report.ts'
import type { ReportRow } from '../../../shared/model/report-draft.ts'
import type { Db, Window } from '../reading.ts'

const orders = {
  title: sql`report.title COLLATE NOCASE`,
  template: sql`report.template`,
  savedAt: sql`report_text.saved_at`,
  frozenAt: sql`frozen_report.frozen_at`,
} as const

/** Every report, those being written and those that are frozen. */
export const listReports = async (
  db: Db,
  { text, state, sort, descending, offset, limit }: RequestedOf<'reports.list'>,
): Promise<Window<ReportRow>> => {
  const conditions: Expression<SqlBool>[] = [sql<SqlBool>`report.removed_at IS NULL`]
  for (const word of (text ?? '').toLowerCase().split(/\s+/).filter(Boolean))
    conditions.push(
      sql<SqlBool>`instr(lower(report.title || ' ' || coalesce(review.title || ' ' || review.reference, '')), ${word}) > 0`,
    )
  if (state !== undefined)
    conditions.push(
      state === 'frozen'
        ? sql<SqlBool>`frozen_report.report_id IS NOT NULL`
        : sql<SqlBool>`frozen_report.report_id IS NULL`,
    )
  const all = db
    .selectFrom('report')
    .innerJoin('report_text', 'report_text.report_id', 'report.id')
    .leftJoin('review', 'review.id', 'report.review_id')
    .leftJoin('frozen_report', 'frozen_report.report_id', 'report.id')
    .where((eb) => eb.and(conditions))
  const { total } = await all.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await all
    .select([
      'report.id',
      'report.template',
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
          .selectFrom('report_export')
          .select((of) => of.fn.countAll<number>().as('exports'))
          .whereRef('report_export.report_id', '=', 'report.id')
          .as('exports'),
    ])
    .orderBy(orders[sort], descending ? 'desc' : 'asc')
    .orderBy('report.id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  return {
    total,
    rows: rows.map(({ template, draft, exports, ...row }) => ({
      ...row,
      template: template as Template,
      draft: draft === 1,
      exports: exports ?? 0,
    })),
  }
}
